/** What triggers tell their handlers beside the authorization: google.md 36 to 41. */
import type { Execution } from '../execution/execution';
import { activeEmail } from '../people/identity';
import type { Range } from '../range/range';
import { Spreadsheet } from '../spreadsheet/spreadsheet';
import { User } from '../people/user';

export interface Edit {
  readonly range: Range;
  /** Only of a single cell, as text; absent where it was cleared. */
  readonly value?: string;
  /** Only of a single cell that was not empty. */
  readonly oldValue?: string;
}

export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** Put together when the handler starts, which may be later. */
export type Told = (execution: Execution) => object;

/** The user is blank where Google does not tell the handler who acted. */
export const opened: Told = (execution) => ({
  source: Spreadsheet.of(execution.document),
  user: new User(activeEmail(execution)),
});

/** The range stays where the edit was, whatever has moved since; its bounds can be read without a call. */
export const edited =
  ({ range, ...values }: Edit): Told =>
  (execution) => ({ ...opened(execution), range: range.withBounds(), ...values });

export const changed =
  (changeType: ChangeType): Told =>
  (execution) => ({ ...opened(execution), changeType });

export const nothing: Told = () => ({});
