/** Four quarters ahead. */
import type { Amount } from './amount';
import type { Request } from './request';
import type { World } from './world';
export interface HorizonQuarter {
  readonly quarter: string;
  /** What may be planned: the row's budget less reserve, or the last row's when there is no row yet. */
  readonly budget: Amount;
  readonly isProjected: boolean;
  readonly load: Amount;
  readonly requests: readonly Request[];
}
export interface Horizon {
  /** The quarter in question first, then the four after it. */
  readonly quarters: readonly HorizonQuarter[];
  /** A1 row of the request → quarter's name, or 'unplanned'. Only open requests that are not committed. */
  readonly planOf: ReadonlyMap<number, string>;
  readonly unplanned: readonly Request[];
}
export const planHorizon = (_world: World): Horizon => {
  throw new Error('being built');
};
