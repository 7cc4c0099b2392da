/** What is unusual about the quarter on view, said above everything else. */
import { stateOf } from '../../budget/ledger/state-of';
import type { World } from '../../budget/world';
import { readExampleMark } from '../example-mark';

const example =
  'Example: the requests are real, everything else about them is made up. “Remove example” in the menu takes it away.';

/** The example, Shadow or Locked mode, a commit that waits for its second name; '' when none. */
export const bannerOf = (world: World): string => {
  const { mode, quarter } = world.allocation;
  const { proposal } = stateOf(world);
  return [
    mode === 'Shadow'
      ? 'Shadow quarter: what changes would cost is shown and recorded, and nothing of it is charged.'
      : '',
    mode === 'Locked' ? `${quarter} is locked: changes of started work need the approver.` : '',
    proposal
      ? `Proposed commit: signed by ${proposal.by} at ${proposal.at}. It waits for the second name.`
      : '',
    readExampleMark() === null ? '' : example,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};
