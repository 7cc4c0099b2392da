/** A chart as a snapshot keeps it. */
import type { Area } from '../../engine/engine';

/** `id` is 0 for a chart that is on no sheet. */
export interface ChartState {
  readonly id: number;
  readonly sheetId: string;
  readonly type: string;
  readonly areas: readonly Area[];
  /** As `setOption` was given them: by a name with dots, or as an object. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Lines that name the series; fewer than none leaves it to Sheets to find out. */
  readonly headers: number;
  /** Row and column, counted from 1, and pixels from there. */
  readonly position: readonly number[];
  /** Whether series lie in rows; this and the next two are absent where nobody asked for them. */
  readonly transposed?: boolean;
  readonly mergeStrategy?: string;
  readonly hiddenStrategy?: string;
}
