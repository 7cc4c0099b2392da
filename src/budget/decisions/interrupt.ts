/** What interrupting started work costs, and what of it is charged: in Shadow mode it is shown and nothing is. */
import type { Amount } from '../amount';
import { changeCost, type ChangeCost } from '../policy/change-cost';
import type { EventContext } from './event-context';
import type { PricedLine } from './priced-line';

export interface Interruptible {
  /** What is interrupted: the whole request, or the part that is cut or grown. */
  readonly size: Amount;
  /** The built share of it that is lost; 0 when nothing is. */
  readonly builtBp: number;
  /** A part of the same request was charged before in this quarter. */
  readonly isFurtherPart: boolean;
}

type Interruption = Pick<PricedLine, 'sunk' | 'disruption' | 'shown' | 'isChargeable'>;

const costOf = ({ policy, circumstances }: EventContext, work: Interruptible): ChangeCost =>
  changeCost(policy, { ...circumstances, ...work }, work.isFurtherPart ? 'up' : 'half up');

const charge = (
  { policy, mode, circumstances }: EventContext,
  work: Interruptible,
  { sunk, disruption, isCapped }: ChangeCost,
): Interruption => ({
  ...(mode === 'Shadow' ? { sunk: 0, disruption: 0 } : { sunk, disruption }),
  shown: { sunk, disruption, isCapped, workings: policy.workings({ ...circumstances, ...work }) },
  isChargeable: true,
});

/** HubSpot (20), 40 % built, first change on day 35: sunk 8, disruption 3. */
export const interrupt = (context: EventContext, work: Interruptible): Interruption =>
  charge(context, work, costOf(context, work));

/**
 * A part of `whole`: at least by what a drop of the whole gets dearer with it, so that cutting in slices and dropping the rest
 * never costs less than dropping at once. SSO (30), 40 % built, by 5 on day 35: sunk 2, disruption 0.8.
 */
export const interruptPart = (context: EventContext, part: Interruptible, whole: Amount): Interruption => {
  const alone = costOf(context, part);
  const { circumstances } = context;
  const dropping = (size: Amount, interruptedBefore: Amount): Amount => {
    const before = { ...context, circumstances: { ...circumstances, interruptedBefore } };
    const { sunk, disruption } = costOf(before, { ...part, size, isFurtherPart: false });
    return sunk + disruption;
  };
  const { interruptedBefore } = circumstances;
  const difference =
    dropping(whole, interruptedBefore) - dropping(whole - part.size, interruptedBefore + part.size);
  const disruption = Math.min(
    part.size - alone.sunk,
    Math.max(alone.disruption, difference - alone.sunk),
  );
  return charge(context, part, { ...alone, disruption });
};
