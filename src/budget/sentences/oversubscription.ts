/** How much is asked for against what there is: whether ranking is a choice at all. */
import { withSigns } from '../../words/with-signs';
import { cutLine as words } from '../../words/en/cut-line';
import { fill } from '../../words/fill';
import { isLaterQuarter } from '../quarter-name';
import type { Amount } from '../amount';
import { planCommit } from '../decisions/plan-commit';
import { stateOf } from '../ledger/state-of';
import { showAmount } from '../showing/show-amount';
import type { Unit } from '../unit';
import { waitingRequests } from '../requests/waiting-requests';
import type { World } from '../world';

/**
 * Conventions, from games of buying features: with a budget of a third to a half of what all of it costs, people choose
 * with care. With more money there is little to choose, and of much more than that hardly anybody keeps sight.
 */
const healthy = { from: 2, to: 3 } as const;

const judged = (times: number): (typeof words.askedTimes)[keyof typeof words.askedTimes] => {
  const { little, aHealthyChoice, tooMuch } = words.askedTimes;
  if (times < healthy.from) return little;
  return times <= healthy.to ? aHealthyChoice : tooMuch;
};

/** '300 asked of 100: 3.0× – a healthy choice', '80 asked of 100: no forced choice'; '' where there is nothing to divide. */
export const oversubscription = (asked: Amount, room: Amount, unit: Unit): string => {
  if (asked <= 0 || room <= 0) return '';
  const amounts = { asked: showAmount(asked, unit), room: showAmount(room, unit) };
  if (asked <= room) return fill(words.asked, amounts);
  // Judged as shown: 3.04 reads 3.0×.
  const times = Math.round((10 * asked) / room) / 10;
  return fill(judged(times), { ...amounts, times: withSigns(times.toFixed(1)) });
};

/** While sales ranks: what waits and may come into this quarter at sales' expense, against the budget less its reserve. '' later. */
export const oversubscriptionNow = (world: World): string => {
  const { quarter, unit } = world.allocation;
  if (stateOf(world).status !== 'open') return '';
  const asked = waitingRequests(world)
    .filter(({ promise, notBefore }) => promise.paidBy !== 'Product' && !isLaterQuarter(notBefore, quarter))
    .reduce((sum, { estimate }) => sum + Math.max(0, estimate ?? 0), 0);
  const { budget, reserve } = planCommit(world);
  return oversubscription(asked, budget - reserve, unit);
};
