/** What was done about IDs that an edit had copied, erased or typed over. */
import type { IdRepairs } from '../pending/repair-ids';
import type { Request } from '../request';

/** A toast is read in passing. */
const atMost = 3;

/** 'Row 10 was a copy of R-1: it is R-9 now, and not committed.' '' when nothing was done. `after`: with their new IDs. */
export const repairsInWords = (
  { givenBack, apart }: IdRepairs,
  after: readonly Request[],
  isCommitted: (id: string) => boolean,
): string => {
  const idOf = new Map(after.map(({ row, id }) => [row, id]));
  const said = [
    ...[...givenBack].map(
      ([row, id]) => `Row ${row} is ${id} again: an ID is given once and belongs to its row.`,
    ),
    ...[...apart].map(
      ([row, { id }]) =>
        `Row ${row} was a copy of ${id}: it is ${idOf.get(row) ?? ''} now${isCommitted(id) ? ', and not committed' : ''}.`,
    ),
  ];
  const rest = said.length - atMost;
  return [...said.slice(0, atMost), ...(rest > 0 ? [`${rest} more rows were mended alike.`] : [])].join(' ');
};
