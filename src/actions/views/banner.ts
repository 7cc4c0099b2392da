/** What is unusual about the quarter on view, said above everything else. */
import { joinSentences } from '../../words/join-sentences';
import { showMoment } from '../../words/show-moment';
import { viewBanner as words } from '../../words/en/view-banner';
import { fill } from '../../words/fill';
import { stateOf } from '../../budget/ledger/state-of';
import type { World } from '../../budget/world';
import { readExampleMark } from '../memory/example-mark';

/** The example, Shadow or Locked mode, a commit that waits for its second name; '' when none. */
export const bannerOf = (world: World): string => {
  const { mode, quarter } = world.allocation;
  const { proposal } = stateOf(world);
  return joinSentences([
    mode === 'Shadow' ? words.shadow : '',
    mode === 'Locked' ? fill(words.locked, { quarter }) : '',
    proposal ? fill(words.proposed, { by: proposal.by, at: showMoment(proposal.at) }) : '',
    readExampleMark() === null ? '' : words.example,
  ]);
};
