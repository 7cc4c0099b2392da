/** What an execution is told of who acts: google.md 29, 61 and 108. */
import type { Execution } from '../execution/execution';

const MONTH = 30 * 86_400_000;

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1);

/** Whoever is at the keyboard. In somebody else's installable trigger that stays untold. */
export function activeEmail(execution: Execution): string {
  const { person, atKeyboard } = execution;
  return atKeyboard === person ? effectiveEmail(execution) : '';
}

/** Whoever the script runs as: the person at the keyboard, or the creator of an installable trigger. */
export function effectiveEmail({ authMode, isCustomFunction, person, document }: Execution): string {
  const { owner } = document.state;
  if (isCustomFunction) return '';
  // The owner of the file stands for the script's developer, of whom the preview knows nothing.
  if (person === owner) return person;
  if (authMode !== 'FULL') return '';
  return document.switches.emailVisible || isOfDomain(person, domainOf(owner)) ? person : '';
}

const isOfDomain = (person: string, domain: string): boolean =>
  domain !== 'gmail.com' && domainOf(person) === domain;

/** The same for one person for thirty days, different between people, and no way back to who it is. */
export function temporaryKey({ atKeyboard, document }: Execution): string {
  const text = `${Math.floor(document.clock.now() / MONTH)} ${atKeyboard}`;
  const sum = Array.from(text).reduce(
    (hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0,
    7,
  );
  return `ANON_${sum.toString(36)}`;
}
