/** A trigger that a script installed, as a snapshot keeps it. */

export type TriggerKind = 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'CLOCK';

export interface InstalledTrigger {
  readonly id: string;
  readonly handler: string;
  readonly kind: TriggerKind;
  /** It runs as this person. */
  readonly creator: string;
}
