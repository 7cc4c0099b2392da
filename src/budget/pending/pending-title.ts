/** A title that was typed or pasted over: it was frozen at commit, so the new one is recorded. */
import { quote } from '../quote';
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
      says: `${id} ${title}: Request ${typed === '' ? 'is blank' : `says ${quote(typed)}`}, the ledger says ${quote(title)}.`,
      changes: typed === '' ? [] : [{ kind: 'rename', id, title: typed }],
      whyNotApply: typed === '' ? 'A committed request keeps a title: write one, or revert it.' : '',
      revert: [write(row, 'Request', title)],
    },
  ];
};
