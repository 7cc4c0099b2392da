/** Every rank fault. */
import type { CellValue } from '../cell-value';
import type { Problem } from '../problem';
export interface RankRow {
  /** A1 row on the Requests tab. */
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly rank: CellValue;
  readonly isOpen: boolean;
}
export const checkRanks = (_rows: readonly RankRow[]): Problem[] => {
  throw new Error('being built');
};
