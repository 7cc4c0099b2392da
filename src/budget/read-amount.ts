/** Reads an amount cell. */
import type { Amount } from './amount';
import type { CellValue, Wrong } from './cell-value';
import type { Unit } from './unit';
export const readAmount = (_cell: CellValue, _unit: Unit): Amount | 'blank' | Wrong => {
  throw new Error('being built');
};
