/** What is answered when a script asks, who runs it and when: as plain JSON. */
import type { DialogButton } from './apps-script/pages/ui-port';

/** A button, or the text typed into a prompt, which stands for OK. */
export type Answer = string | { readonly button: DialogButton; readonly text?: string };

export interface Answers {
  /** Buttons for alerts and message boxes, in the order in which they come. */
  readonly alerts?: readonly DialogButton[];
  readonly prompts?: readonly Answer[];
  /** For alerts and prompts alike, in the order in which they come. */
  readonly inOrder?: readonly Answer[];
  /** The person's address. */
  readonly user?: string;
  /** Such as `2026-11-05T09:30`, in the spreadsheet's time zone; the real time if not given. */
  readonly now?: string;
}

const BUTTONS: readonly string[] = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'];
const KEYS: readonly string[] = ['alerts', 'prompts', 'user', 'now'];
const NOW = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/;

/** `["YES", "Acme"]`, or `{ "alerts": ["YES"], "prompts": ["Acme", { "button": "CANCEL" }], "user": …, "now": … }`. */
export function decodeAnswers(json: unknown): { answers: Answers } | { problems: string[] } {
  const problems: string[] = [];
  const answers = readAnswers(json, (problem) => problems.push(problem));
  return problems.length === 0 ? { answers } : { problems };
}

type Tell = (problem: string) => void;

function readAnswers(json: unknown, tell: Tell): Answers {
  if (Array.isArray(json)) return { inOrder: readList(json, 'Answer', tell, readAnswer) };
  if (typeof json !== 'object' || json === null) {
    tell('Answers are a list such as ["YES", "Acme"], or an object with alerts, prompts, user and now.');
    return {};
  }
  const { alerts, prompts, user, now, ...unknown } = json as Record<string, unknown>;
  const strange = Object.keys(unknown);
  if (strange.length > 0) tell(`Answers have ${strange.join(', ')}; they may have ${KEYS.join(', ')}.`);
  if (user !== undefined && typeof user !== 'string') tell('user is an address such as "ada@example.com".');
  if (now !== undefined && (typeof now !== 'string' || !NOW.test(now))) {
    tell('now is a day or a minute such as "2026-11-05T09:30".');
  }
  return {
    ...(alerts === undefined ? {} : { alerts: readList(alerts, 'alerts', tell, readButton) }),
    ...(prompts === undefined ? {} : { prompts: readList(prompts, 'prompts', tell, readAnswer) }),
    ...(typeof user === 'string' && { user }),
    ...(typeof now === 'string' && { now }),
  };
}

function readList<T>(json: unknown, name: string, tell: Tell, read: (value: unknown) => T | undefined): T[] {
  if (!Array.isArray(json)) {
    tell(`${name} is a list.`);
    return [];
  }
  return json.flatMap((value: unknown, index) => {
    const answer = read(value);
    if (answer === undefined) tell(`${name} ${index + 1}: ${JSON.stringify(value)} answers nothing.`);
    return answer === undefined ? [] : [answer];
  });
}

function readButton(value: unknown): DialogButton | undefined {
  const name = typeof value === 'string' ? value.toUpperCase() : '';
  return BUTTONS.includes(name) ? (name as DialogButton) : undefined;
}

function readAnswer(value: unknown): Answer | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { button = 'OK', text = '' } = value as { button?: unknown; text?: unknown };
  const pressed = readButton(button);
  return pressed && typeof text === 'string' ? { button: pressed, text } : undefined;
}
