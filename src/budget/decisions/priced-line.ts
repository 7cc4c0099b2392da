/** One part of an event with its price, or the reason why it can't be done. */
import type { Amount } from '../amount';
import type { Problem } from '../problem';
import type { Change } from './change';

export interface PricedLine {
  readonly change: Change;
  /** As frozen at commit; of an add as it stands on the Requests tab. */
  readonly title: string;
  readonly price: Amount;
  readonly builtBp: number;
  readonly isStarted: boolean;
  readonly sunk: Amount;
  readonly disruption: Amount;
  readonly credit: Amount;
  /** On Remaining: sunk and disruption already taken off what a drop releases. */
  readonly effect: Amount;
}

export type LineOrRefusal = PricedLine | Problem;

export const isLine = (priced: LineOrRefusal): priced is PricedLine => 'change' in priced;
