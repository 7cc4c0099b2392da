/** Reads a share cell into basis points. */
import type { CellValue, Wrong } from './cell-value';
export const readShare = (_cell: CellValue): number | 'blank' | Wrong => {
  throw new Error('being built');
};
