import type { Decision } from '../decision';
import type { World } from '../world';
/** `ids` absent: what the cut line lets in. */
export const decideCommit = (_world: World, _who: string, _ids?: readonly string[]): Decision => {
  throw new Error('being built');
};
