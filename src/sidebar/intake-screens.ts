/** What the pages New request, Duplicates and Who was heard know beside the server's last word. */
import type { DuplicatesView, HeardView, IntakeView, NewRequestForm } from '../actions/api';

export type IntakeFields = Required<Omit<NewRequestForm, 'quarter'>>;

export interface IntakeScreen {
  readonly at: 'intake';
  readonly view: IntakeView;
  readonly form: IntakeFields;
  /** What to paste to whoever asked, of the last request logged; ''. */
  readonly reply: string;
}

export interface DuplicatesScreen {
  readonly at: 'duplicates';
  readonly view: DuplicatesView;
  /** Which of a pair stays, by the pair's key, where it is not the higher rank. */
  readonly staying: Readonly<Record<string, string>>;
}

export interface HeardScreen {
  readonly at: 'heard';
  readonly view: HeardView;
  /** The request that is about to be declined; ''. */
  readonly declining: string;
  readonly reason: string;
}
