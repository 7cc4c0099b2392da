/** What else to know before a change is confirmed, beside its price. */
import type { PricedChange } from '../decisions/price-change';
import { peopleNote } from '../role';
import type { World } from '../world';

/** [] for a plain change; Shadow mode, the approver's gate and several parts in one event each have their sentence. */
export const changeNotes = ({ allocation }: World, priced: PricedChange): string[] => {
  const isEvent = priced.chargeable && priced.lines.length > 1;
  const approver =
    priced.needsApprover !== '' && peopleNote(allocation) !== ''
      ? `${priced.needsApprover} Nobody is named, so everyone may confirm it.`
      : priced.needsApprover;
  return [
    allocation.mode === 'Shadow' && priced.chargeable
      ? 'Shadow mode: the price is shown and recorded, and nothing of it is charged.'
      : '',
    approver,
    isEvent ? `All of this is one event: change number ${priced.changeNo} of the quarter.` : '',
  ].filter((note) => note !== '');
};
