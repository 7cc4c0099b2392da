/** What a change policy is: settings, and what they charge for interrupting work. */
import type { PolicyName } from '../allocation';
import type { Amount, Rounding } from '../amount';
import type { Phase } from '../quarter';
import type { Unit } from '../unit';

/** Where the quarter stands when something is interrupted. */
export interface Circumstances {
  /** Number of the chargeable event, 1 for the first of the quarter. */
  readonly changeNo: number;
  readonly phase: Phase;
  /** Capacity × share. */
  readonly baseBudget: Amount;
  /** B with everything granted, carried and lent. */
  readonly budget: Amount;
  /** Sizes of everything interrupted so far in the quarter, the parts of this event before this one among them. */
  readonly interruptedBefore: Amount;
  readonly unit: Unit;
}

export interface Interruption extends Circumstances {
  /** The size of what is interrupted: the frozen price of a request, or the part of it that is cut or grown. */
  readonly size: Amount;
}

export interface Policy {
  readonly name: PolicyName;
  /** The third of the quarter is part of the price, so sentences name it. */
  readonly followsCalendar: boolean;
  /**
   * Disruption before the cap that holds for every policy. `round` is half up, or up for a further part of the same
   * request, so that slices are never cheaper than the whole.
   */
  readonly charge: (interruption: Interruption, round: Rounding) => Amount;
  /** What the next change costs, as people read it: '22.5 %', '3 points', '0 %', '50 %' (of the next point interrupted). */
  readonly rate: (circumstances: Circumstances) => string;
  /** How the disruption comes about, in steps that equal each other: '10 % × 1.5 (2nd change) × 1.5 (middle third)', '22.5 % of 20'. */
  readonly workings: (interruption: Interruption) => readonly string[];
  /** What the next change costs, in words that follow 'it costs': '22.5 % of what it interrupts', '3 points, whatever it interrupts'. */
  readonly next: (circumstances: Circumstances) => string;
  /** What a change costs beside what was built, as the policy card says it: 'plus 10 % of the size of what you interrupt; …'. */
  readonly card: () => string;
}
