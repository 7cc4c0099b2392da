/** What stopping a started request, or a part of one, costs under any policy. */
import { portion, type Amount, type Rounding } from '../amount';
import type { Interruption, Policy } from './policy';

export interface ChangeCost {
  /** Built and lost: p·E. */
  readonly sunk: Amount;
  readonly disruption: Amount;
  /** True when the cap lowered the disruption. */
  readonly isCapped: boolean;
}

/**
 * Sunk + disruption never exceed the size, so stopping never costs more than finishing; `cap` is another limit, for a part
 * of work whose earlier parts were rounded down.
 * HubSpot (20), 40 % built, day 35, first change: sunk 8, disruption 3. At 80 % late: 16 and 4, nothing comes back.
 */
export const changeCost = (
  policy: Policy,
  work: Interruption & { readonly builtBp: number },
  rounding: Rounding = 'half up',
  cap: Amount = work.size,
): ChangeCost => {
  const sunk = Math.min(portion(work.size, work.builtBp, rounding), work.size);
  const charged = policy.charge(work, rounding);
  const disruption = Math.min(charged, cap - sunk);
  return { sunk, disruption, isCapped: disruption < charged };
};
