/** One part of an event with its price, or the reason why it can't be done. */
import type { Amount } from '../amount';
import type { Cause, HappenedEvent } from '../ledger-entry';
import type { Problem } from '../problem';
import type { Change } from './change';

/** What interrupting work costs under the policy. */
interface Interrupted {
  readonly sunk: Amount;
  readonly disruption: Amount;
  /** How the disruption comes about, in steps that equal each other; none when nothing is interrupted. */
  readonly workings: readonly string[];
  /** The cap has lowered the disruption. */
  readonly isCapped: boolean;
}

export interface PricedLine {
  readonly change: Change;
  /** What it is in the ledger: a second pause is Dropped. */
  readonly event: HappenedEvent;
  /** The request; '' for a change of the budget. */
  readonly id: string;
  /** As frozen at commit; of an add as it stands on the Requests tab; of a change of the budget ''. */
  readonly title: string;
  /** The frozen price after it; of a drop the price that is released; of a change of the budget the amount. */
  readonly price: Amount;
  /** What is stopped, cut, grown, added: E of a drop, ΔE of a cut. */
  readonly size: Amount;
  readonly builtBp: number;
  readonly isStarted: boolean;
  /** Makes the event one of the k that raise the next price. */
  readonly isChargeable: boolean;
  /** As charged. 0 in Shadow mode. */
  readonly sunk: Amount;
  readonly disruption: Amount;
  /** As priced, and shown before the confirm; the same as charged except in Shadow mode. */
  readonly shown: Interrupted;
  readonly credit: Amount;
  /** On Remaining: sunk and disruption already taken off what a drop releases. */
  readonly effect: Amount;
  /** Of ship and re-estimate; else 0. */
  readonly actual: Amount;
  readonly cause: Cause;
  /** What happened, where nobody has to say why: 'Shipped at 24 points'. '' when the person has to give a reason. */
  readonly account: string;
}

export type LineOrRefusal = PricedLine | Problem;

export const isLine = (priced: LineOrRefusal): priced is PricedLine => 'change' in priced;

/** What every line has unless it says otherwise: it costs nothing and nobody's side is counted. */
export const freeLine = {
  builtBp: 0,
  isStarted: false,
  isChargeable: false,
  sunk: 0,
  disruption: 0,
  shown: { sunk: 0, disruption: 0, workings: [], isCapped: false },
  credit: 0,
  actual: 0,
  cause: 'Sales',
  account: '',
} as const satisfies Partial<PricedLine>;
