/** What every screen is given. */
import type { Dispatch } from '../message';
import type { Model } from '../model';

export interface ScreenProps {
  readonly model: Model;
  readonly dispatch: Dispatch;
}

/** A screen of one quarter; `busy` disables every action. */
export interface Actions {
  readonly busy: boolean;
  readonly dispatch: Dispatch;
}
