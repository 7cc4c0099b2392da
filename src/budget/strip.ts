/** The six numbers. */
import type { Amount } from './amount';
import type { QuarterState } from './ledger/quarter-state';
import type { Request } from './request';
export interface Strip {
  readonly budget: Amount;
  readonly built: Amount;
  readonly stillToBuild: Amount;
  readonly sunk: Amount;
  readonly disruption: Amount;
  readonly remaining: Amount;
}
export const stripOf = (_state: QuarterState, _requests: readonly Request[]): Strip => {
  throw new Error('being built');
};
