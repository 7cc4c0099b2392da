/** What cutting a part of started work costs: as dropping that part, so that pieces never cost less than the whole. */
import type { Amount } from '../amount';
import type { Commitment } from '../ledger/quarter-state';
import type { EventContext } from './event-context';
import { interrupt, type InterruptionPrice } from './interrupt';

/** A part whose earlier parts were rounded down makes up for it, by a step and no more. */
const mostOf = ({ size, cost }: Commitment['chargedCuts'], by: Amount): Amount =>
  size === 0 ? by : Math.max(by, Math.min(size + by - cost, by + 1));

/**
 * SSO (30), 40 % built, by 5 on day 35: sunk 2, disruption 0.8. Rounding decides only about tenths: of 0.2 points, 30 % built at
 * a rate of 30 %, dropping all costs 0.2; a cut of 0.1 would be 0 by itself and costs 0.1, for the rest can cost no more.
 */
export const cutCost = (
  context: EventContext,
  { price, hasChargedParts, chargedCuts }: Commitment,
  by: Amount,
  builtBp: number,
): InterruptionPrice => {
  const isFurtherPart = hasChargedParts;
  const part = interrupt(context, { size: by, builtBp, isFurtherPart, cap: mostOf(chargedCuts, by) });
  const whole = interrupt(context, { size: price, builtBp, isFurtherPart });
  const left = price - by;
  const missing = whole.shown.sunk + whole.shown.disruption - left - part.shown.sunk - part.shown.disruption;
  if (missing <= 0) return part;
  return {
    ...part,
    disruption: context.mode === 'Shadow' ? 0 : part.disruption + missing,
    shown: { ...part.shown, disruption: part.shown.disruption + missing },
  };
};
