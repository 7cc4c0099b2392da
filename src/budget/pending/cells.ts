/** Cells of the Requests tab, and what to write into them to take an edit back. */
import type { CellValue } from '../cell-value';
import type { Place } from '../place';
import type { Request } from '../request';
import type { RowEdit } from './pending-change';

export const cellOf = ({ row }: Pick<Request, 'row'>, header: string): Place => ({
  tab: 'Requests',
  row,
  header,
});

export const write = (row: Pick<Request, 'row'>, header: string, value: CellValue): RowEdit => ({
  kind: 'write',
  place: cellOf(row, header),
  value,
});

/** Built as its cell holds it: a percent cell holds 0.4 for 40 %, and nothing built is a blank cell. */
export const builtCell = (builtBp: number): CellValue => (builtBp === 0 ? '' : builtBp / 10_000);
