/** What a change policy is: settings, and what they charge for interrupting work. */
import type { PolicyName } from '../allocation';
import type { Amount } from '../amount';
import type { Phase } from '../quarter';

export interface Interruption {
  /** The frozen price of what is interrupted. */
  readonly price: Amount;
  /** Number of the chargeable event, 1 for the first of the quarter. */
  readonly changeNo: number;
  readonly phase: Phase;
}

export interface Policy {
  readonly name: PolicyName;
  /** The disruption rate in basis points of the interrupted price. */
  readonly rateBp: (changeNo: number, phase: Phase) => number;
  /** Disruption before the cap that holds for every policy. */
  readonly charge: (interruption: Interruption) => Amount;
  /** How the rate comes about: '10 % × 1.5 (2nd change) × 1.5 (middle third)'. */
  readonly workings: (changeNo: number, phase: Phase) => string;
  /** What a change costs beside what was built, as the policy card says it. */
  readonly card: string;
}
