import type { Change } from '../decisions/change';
import type { PricedChange } from '../decisions/price-change';
import type { World } from '../world';
export interface ChangeQuestion {
  /** 'Drop HubSpot', 'Swap HubSpot for SAP', 'Add SAP', 'Ship SSO'. */
  readonly title: string;
  /** '1st change', or 'free'. */
  readonly chip: string;
  readonly sentence: string;
  /** 'Is this really what you want?'; '' when it costs nothing. */
  readonly question: string;
  /** 'Drop, costs 11'. */
  readonly confirmLabel: string;
  readonly isCostly: boolean;
}
export const changeQuestion = (
  _world: World,
  _changes: readonly Change[],
  _priced: PricedChange,
): ChangeQuestion => {
  throw new Error('being built');
};
