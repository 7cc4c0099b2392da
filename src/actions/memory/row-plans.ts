/** Writes down what Requests shall say before its cells are written, by ID: rows may be sorted before somebody completes it. */
import type { Request } from '../../budget/request';
import type { RequestsHeader } from '../../sheets/columns/requests-columns';
import type { CellEdit } from '../../sheets/write-cells';
import { beginWriting, type RowPlan } from './unfinished';

/** A value holds 9 kB (google.md), and a character up to three bytes. */
const limitInCharacters = 2500;

/**
 * Begins what is about `request`: the cells of `edits`, and each rank that differs between `before` and `after`. Where so many
 * ranks move that there is no room for them, a run that dies leaves gaps for Tidy ranks; where the texts alone are too
 * long, it leaves what it has written.
 */
export const beginRows = (
  request: string,
  before: readonly Request[],
  after: readonly Request[],
  edits: readonly CellEdit<RequestsHeader>[],
): void => {
  const was = new Map(before.map((one) => [one.row, one.rank]));
  const ranks = after
    .filter(({ row, rank }) => rank !== was.get(row))
    .map(({ row, rank }): CellEdit<RequestsHeader> => ({ row, header: 'Rank', value: rank }));
  const rows = [plansOf(before, [...edits, ...ranks]), plansOf(before, edits)].find(
    (plans) => JSON.stringify(plans).length <= limitInCharacters,
  );
  beginWriting(rows && { deed: { request }, rows });
};

const plansOf = (requests: readonly Request[], edits: readonly CellEdit<RequestsHeader>[]): RowPlan[] => {
  const rows = new Set(edits.map(({ row }) => row));
  return requests
    .filter(({ row }) => rows.has(row))
    .map(({ row, id }) => ({
      id,
      cells: Object.fromEntries(
        edits.filter((edit) => edit.row === row).map(({ header, value }) => [header, value]),
      ),
    }));
};
