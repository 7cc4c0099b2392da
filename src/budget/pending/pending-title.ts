/** A title that was typed or pasted over: it was frozen at commit, so the new one is recorded. */
import { pendingEdits as words } from '../../words/en/pending-edits';
import { fill } from '../../words/fill';
import { quote } from '../showing/quote';
import { cellOf, write } from './cells';
import type { CommittedRow } from './committed-row';
import type { Finding } from './pending-change';

export const pendingTitle = ({ commitment, row }: CommittedRow): Finding[] => {
  const typed = row?.title.trim() ?? '';
  if (row === null || typed === commitment.title.trim()) return [];
  const { id, title } = commitment;
  return [
    {
      kind: 'title',
      place: cellOf(row, 'Request'),
      says: fill(typed === '' ? words.title.blank : words.title.typed, {
        name: `${id} ${title}`,
        typed: quote(typed),
        title: quote(title),
      }),
      changes: typed === '' ? [] : [{ kind: 'rename', id, title: typed }],
      whyNotApply: typed === '' ? words.title.whyNot : '',
      revert: [write(row, 'Request', title)],
    },
  ];
};
