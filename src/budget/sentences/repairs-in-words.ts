/** What was done about IDs that an edit had copied, erased or typed over. */
import { summary as words } from '../../words/en/summary';
import { fill } from '../../words/fill';
import type { IdRepairs } from '../pending/repair-ids';
import type { Request } from '../request';
import { joinSentences } from '../../words/join-sentences';

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
    ...[...givenBack].map(([row, id]) => fill(words.idGivenBack, { row, id })),
    ...[...apart].map(([row, { id }]) =>
      fill(isCommitted(id) ? words.idOfCommittedCopy : words.idOfCopy, {
        ...{ row, id, newId: idOf.get(row) ?? '' },
      }),
    ),
  ];
  const rest = said.length - atMost;
  return joinSentences([...said.slice(0, atMost), rest > 0 ? fill(words.moreMended, { n: rest }) : '']);
};
