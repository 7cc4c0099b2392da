/** Which row is whose, where an ID may stand there twice. */
import { oncePer } from '../ledger/once-per';

interface Row {
  readonly id: string;
}

/** Asked for every commitment, or every line of a list: looking through all rows each time would grow with their square. */
const byId = oncePer(
  (rows: readonly Row[]): ReadonlyMap<string, Row> =>
    new Map([...rows].reverse().map((row) => [row.id, row])),
);

/** ID → the first row that has it. */
export const rowsById = <Own extends Row>(rows: readonly Own[]): ReadonlyMap<string, Own> =>
  byId(rows) as ReadonlyMap<string, Own>;
