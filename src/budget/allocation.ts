/** One quarter's row of the Allocation tab: what sales was given and under which rules. */
import type { Amount } from './amount';
import type { PlainDate } from './plain-date';
import type { Unit } from './unit';

export type PolicyName = 'Escalating' | 'Flat fee' | 'Sunk only' | 'Churn brackets';
export type Mode = 'Charge' | 'Shadow' | 'Locked';
export type Fill = 'Skip to fit' | 'Strict';
export type SignOff = 'One' | 'Both';

export interface Allocation {
  /** A1 row on the Allocation tab. */
  readonly row: number;
  /** '2026-Q4'. */
  readonly quarter: string;
  readonly starts: PlainDate;
  /** The last day, included. */
  readonly ends: PlainDate;
  readonly unit: Unit;
  readonly capacity: Amount;
  /** Sales' part of the capacity in basis points (10 % = 1000). */
  readonly shareBp: number;
  /** True when the cell was blank and the 10 % convention was taken. */
  readonly shareIsDefault: boolean;
  readonly reserve: Amount;
  readonly policy: PolicyName;
  readonly mode: Mode;
  readonly fill: Fill;
  readonly signOff: SignOff;
  readonly vpOfSales: string;
  readonly vpOfProduct: string;
  readonly approver: string;
}
