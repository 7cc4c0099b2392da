/** A term of a quarter underway that was typed over on the Allocation tab. */
import { topic } from '../topic';

export const termsEdits = topic('termsEdits', {
  unitLocked: 'The unit of {quarter} is locked since its first entry, for every amount of it is in {unit}.',
  goesOn: '{quarter} goes on under {terms} until it is closed; an edit takes effect next quarter.',
  blank: 'blank',
  afterFirstEntry: 'after its first entry',
  afterCommit: 'after the commit',
  /** `reason` is one of the sentences above. */
  stays: '{header} of {quarter} stays {stands}. {reason}',
  staysUntilNext: '{header} of {quarter} stays {stands}. {reason} Choose {typed} in the row of {next}.',
});
