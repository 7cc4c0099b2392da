/** Copied rows that still carry the ID of the row they were copied from. */
import { pendingEdits as words } from '../../words/en/pending-edits';
import { fill } from '../../words/fill';
import { nameOf } from '../showing/name-of';
import { cellOf } from './cells';
import type { Twins } from './find-twins';
import { toPending, type PendingChange } from './pending-change';

/**
 * Each copy becomes a request of its own, and never a second commitment. Reverted, a plain copy goes; one that was given
 * another title is somebody's idea, so it only gets its own ID.
 */
export const pendingCopies = ({ original, copies }: Twins): PendingChange[] =>
  copies.map((copy) => {
    const setApart = { kind: 'set apart', row: copy.row } as const;
    const isSame = copy.title.trim() === original.title.trim();
    return {
      ...toPending(copy.id, {
        kind: 'duplicated',
        place: cellOf(copy, 'ID'),
        says: fill(isSame ? words.copies.same : words.copies.retitled, {
          name: nameOf(copy),
          row: copy.row,
          original: original.row,
          title: original.title.trim(),
        }),
        applies: [setApart],
        revert: [isSame ? { kind: 'delete', row: copy.row } : setApart],
      }),
      key: `${copy.id}:duplicated-${copy.row}`,
    };
  });
