/** Installable triggers: kept with the document, seen by their creator alone, and as few as Google allows. */
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import type { InstalledTrigger, TriggerKind } from './installed-trigger';

/** For each person and script. */
const MOST = 20;

/** As Google's refusal names them. */
const NAMES: Readonly<Record<TriggerKind, string>> = {
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
  ON_FORM_SUBMIT: 'form submit',
  CLOCK: 'time-based',
};

export const triggersOf = ({ document, person }: Execution): readonly InstalledTrigger[] =>
  document.state.triggers.filter(({ creator }) => creator === person);

export function installTrigger(execution: Execution, handler: string, kind: TriggerKind): InstalledTrigger {
  const { document, person } = execution;
  const own = triggersOf(execution);
  if (document.state.installation !== 'bound' && own.some((trigger) => trigger.kind === kind)) {
    refuse(
      `This add-on has created too many ${NAMES[kind]} triggers in this document for this Google user account.`,
    );
  }
  if (own.length >= MOST) {
    refuse(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const trigger = { id: String(document.nextId()), handler, kind, creator: person };
  document.state.triggers.push(trigger);
  return trigger;
}

export function removeTrigger(execution: Execution, id: string): void {
  const { state } = execution.document;
  const isOwn = triggersOf(execution).some((trigger) => trigger.id === id);
  if (!isOwn) refuse('The trigger does not exist.');
  state.triggers = state.triggers.filter((trigger) => trigger.id !== id);
}
