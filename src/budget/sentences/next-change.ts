/** The price of the next change, always in sight: nobody should learn it by paying it. */
import { eventContext } from '../decisions/event-context';
import { checkPolicy } from '../policy/check-policy';
import { thirdOf, type Phase } from '../quarter';
import { showShare } from '../show-share';
import type { World } from '../world';
import { ordinal } from './ordinal';

export interface NextChange {
  /** '2nd'. */
  readonly ordinal: string;
  readonly phase: Phase;
  /** null when the policy can't be priced yet. */
  readonly rateBp: number | null;
  /** 'Your next change is the 2nd. We are in the middle third: it costs 22.5 % of what it interrupts. Work not started moves free.'; '' before commit. */
  readonly says: string;
}

/** After two changes on day 70: the 3rd, 40 %. */
export const nextChange = (world: World): NextChange => {
  const { state, changeNo, phase, policy } = eventContext(world);
  const [unavailable] = checkPolicy(world.allocation);
  const rateBp = policy && !unavailable ? policy.rateBp(changeNo, phase) : null;
  const common = { ordinal: ordinal(changeNo), phase, rateBp };
  if (state.status !== 'committed') return { ...common, says: '' };
  if (rateBp === null) return { ...common, says: unavailable?.says ?? '' };
  const says = `Your next change is the ${ordinal(changeNo)}. We are in the ${thirdOf(phase)}: it costs ${showShare(rateBp)} of what it interrupts. Work not started moves free.`;
  return { ...common, says };
};
