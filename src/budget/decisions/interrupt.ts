/** What interrupting started work costs, and what of it is charged: in Shadow mode it is shown and nothing is. */
import type { Amount } from '../amount';
import { changeCost } from '../policy/change-cost';
import type { EventContext } from './event-context';
import type { PricedLine } from './priced-line';

export interface Interruptible {
  /** What is interrupted: the whole request, or the part that is cut or grown. */
  readonly size: Amount;
  /** The built share of it that is lost; 0 when nothing is. */
  readonly builtBp: number;
  /** Some part of the same request was charged before in this quarter. */
  readonly isFurtherPart?: boolean;
  /** The most it may cost; its size unless said otherwise. */
  readonly cap?: Amount;
}

export type InterruptionPrice = Pick<PricedLine, 'sunk' | 'disruption' | 'shown' | 'isChargeable'>;

/** HubSpot (20), 40 % built, first change on day 35: sunk 8, disruption 3. */
export const interrupt = (
  { policy, mode, circumstances }: EventContext,
  { size, builtBp, isFurtherPart = false, cap = size }: Interruptible,
): InterruptionPrice => {
  const work = { ...circumstances, size, builtBp };
  const { sunk, disruption, isCapped } = changeCost(policy, work, isFurtherPart ? 'up' : 'half up', cap);
  const charged = mode === 'Shadow' ? { sunk: 0, disruption: 0 } : { sunk, disruption };
  return {
    ...charged,
    shown: { sunk, disruption, isCapped, workings: policy.workings(work) },
    isChargeable: true,
  };
};
