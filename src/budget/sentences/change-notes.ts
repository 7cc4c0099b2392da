/** What else to know before a change is confirmed, beside its price. */
import { change as words } from '../../words/en/change';
import { fill } from '../../words/fill';
import type { PricedChange } from '../decisions/price-change';
import { peopleNote } from '../people/role';
import type { World } from '../world';
import { joinSentences } from '../../words/join-sentences';

/** [] for a plain change; Shadow mode, the approver's gate and several parts in one event each have their sentence. */
export const changeNotes = ({ allocation }: World, priced: PricedChange): string[] => {
  const isEvent = priced.chargeable && priced.lines.length > 1;
  const approver =
    priced.needsApprover !== '' && peopleNote(allocation) !== ''
      ? joinSentences([priced.needsApprover, words.everyoneMay])
      : priced.needsApprover;
  return [
    allocation.mode === 'Shadow' && priced.chargeable ? words.shadow : '',
    approver,
    isEvent ? fill(words.oneEvent, { n: priced.changeNo }) : '',
  ].filter((note) => note !== '');
};
