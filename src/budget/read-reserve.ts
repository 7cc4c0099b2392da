/** Reads the Reserve cell: an amount, or a share of the budget when written with a percent sign. */
import type { Amount } from './amount';
import type { CellValue, Wrong } from './cell-value';
import type { Unit } from './unit';
export const readReserve = (_cell: CellValue, _unit: Unit, _budget: Amount): Amount | 'blank' | Wrong => {
  throw new Error('being built');
};
