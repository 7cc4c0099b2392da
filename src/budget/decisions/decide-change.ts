import type { Decision } from '../decision';
import type { World } from '../world';
import type { Change } from './change';
export interface Asker {
  /** E-mail of the person who confirms; '' when Google does not say. */
  readonly who: string;
  /** Why, and for which deal; may be '' for free changes. */
  readonly reason: string;
}
export const decideChange = (_world: World, _changes: readonly Change[], _asker: Asker): Decision => {
  throw new Error('being built');
};
