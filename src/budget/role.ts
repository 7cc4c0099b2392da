/** Who may do what. */
import type { Allocation } from './allocation';
export type RoleName = 'VP of Sales' | 'VP of Product' | 'Approver' | 'Everyone' | 'Guest';
export interface Role {
  readonly name: RoleName;
  /** Commit, drop, swap, add. */
  readonly maySpend: boolean;
  readonly mayShip: boolean;
  /** 'Only the VP of Sales (x@y) can commit or change the quarter.'; '' when allowed. */
  readonly whyNotSpend: string;
  readonly whyNotShip: string;
}
export const roleOf = (
  _email: string,
  _allocation: Pick<Allocation, 'vpOfSales' | 'vpOfProduct' | 'approver'>,
): Role => {
  throw new Error('being built');
};
