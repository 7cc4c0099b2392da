/**
 * Which press this execution answers. A person who never got an answer presses again, and the second press carries the mark
 * of the first: what was done then is not done twice.
 */

/** Sent by the sidebar behind all other arguments. */
export interface Press {
  readonly press: string;
  /** Stands behind the stamp of what the page's person does: told to the page when it was opened; absent in one of before that. */
  readonly key?: string;
}

/** Google runs every execution in globals of its own, so this is the mark of one press and no other's. */
let mark = '';
let key = '';

/** '' where nobody has said: then every call is a press of its own. */
export const pressMark = (): string => mark;

/** '' where no page has told. */
export const pressKey = (): string => key;

const isPress = (value: unknown): value is Press =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Press>).press === 'string';

/** The action as a page calls it: the mark is taken off, and the action is called with what is left. */
export const pressed =
  <Arguments extends readonly unknown[], Answer>(act: (...given: Arguments) => Answer) =>
  (...given: Arguments): Answer => {
    const last = given[given.length - 1];
    if (!isPress(last)) return act(...given);
    mark = last.press;
    key = last.key ?? '';
    return act(...(given.slice(0, -1) as unknown as Arguments));
  };

/** As if a page had pressed with this mark: a menu has no page that could keep one. */
export const withPress = <Answer>(press: string, act: () => Answer): Answer => {
  mark = press;
  return act();
};
