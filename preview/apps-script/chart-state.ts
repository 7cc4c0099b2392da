/** A chart as a snapshot keeps it. */
import type { Area } from '../engine/engine';

/** `id` is 0 for a chart that is on no sheet. */
export interface ChartState {
  readonly id: number;
  readonly sheetId: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  /** Row and column, counted from 1, and pixels from there. */
  readonly position: readonly number[];
}
