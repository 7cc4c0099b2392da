/** Problems of pending changes: committed rows that were edited by hand, to be applied or reverted. */
import { problemsOfPending as words } from '../../words/en/problems-pending';
import { fill } from '../../words/fill';
import type { Place } from '../place';
import { problem } from './said';

interface Pending {
  readonly place: Place;
  /** What differs from the ledger, in a sentence. */
  readonly says: string;
  /** Why it can't be applied, in a sentence; '' when it can. */
  readonly whyNotApply: string;
}

/**
 * @cause The edit asks for something that only an action may do.
 * @remedy Revert it, and choose the action.
 */
export const onlyRevert = ({ place, says, whyNotApply }: Pending) =>
  problem('only-revert', fill(words.onlyRevert, { whatWasEdited: says, whyNot: whyNotApply }), place);

/**
 * @cause What the cells said before is recorded nowhere, so it can't be written back.
 * @remedy Apply it, or write the cells yourself.
 */
export const onlyApply = ({ place, says }: Pending) =>
  problem('only-apply', fill(words.onlyApply, { whatWasEdited: says }), place);

/**
 * @cause A price and an estimate of one request were both typed over, and applying the one would lose the other.
 * @remedy Apply both, or revert the estimate first.
 */
export const settleTogether = ({ place, says }: Pending) =>
  problem('settle-together', fill(words.settleTogether, { whatWasEdited: says }), place);

/**
 * @cause A request that somebody has edited by hand was changed from the sidebar.
 * @remedy Apply the edit or revert it first.
 */
export const pendingFirst = ({ place, says, whyNotApply }: Pending) =>
  problem(
    'pending-first',
    fill(whyNotApply === '' ? words.pendingFirst.either : words.pendingFirst.revert, {
      whatWasEdited: says,
    }),
    place,
  );

/**
 * @cause Apply or Revert was chosen with nothing to settle.
 * @remedy Nothing needs to be done.
 */
export const nothingPending = () => problem('nothing-pending', words.nothingPending);

/**
 * @cause Somebody has settled or edited the pending change since the list was shown.
 * @remedy Look at the list again.
 */
export const notPending = (key: string) => problem('not-pending', fill(words.notPending, { what: key }));
