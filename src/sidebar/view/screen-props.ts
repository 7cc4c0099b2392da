/** What every screen is given. */
import type { Dispatch } from '../message';
import type { Model } from '../model';

export interface ScreenProps {
  readonly model: Model;
  readonly dispatch: Dispatch;
}

/** What only acts; while a call runs, the page disables everything. */
export interface Actions {
  readonly dispatch: Dispatch;
}
