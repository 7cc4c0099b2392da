/** Keeps the keyboard where the person is: on the new screen's heading, back on the control that started a call, or out in the grid. */
import type { Model } from './model';

export interface FocusKeeper {
  before(next: Model): void;
  after(previous: Model, next: Model): void;
  /** At once where the page has the keyboard; else when the person comes back to the page. */
  give(focus: () => void): void;
}

export function focusKeeper(root: HTMLElement): FocusKeeper {
  let pressed: HTMLElement | null = null;
  let waiting = (): void => {};
  const focused = () => root.querySelector<HTMLElement>(':focus');
  const give = (focus: () => void): void => {
    if (document.hasFocus()) focus();
    // Answers take seconds, and who writes in the grid by then would write into the page.
    else waiting = focus;
  };
  // Not before a click that leads back has given the focus to what was clicked.
  const giveBack = (): void => {
    if (focused() === null) waiting();
    waiting = () => {};
  };
  addEventListener('focus', () => setTimeout(giveBack));
  return {
    give,
    before(next) {
      // Disabling the pressed control drops the focus, so it is noted before the screen is drawn.
      if (next.task !== null) pressed = focused() ?? pressed;
    },
    after(previous, next) {
      const isNewScreen = previous.screen.at !== next.screen.at;
      const isOver = previous.task !== null && next.task === null;
      // What went wrong stands at the top.
      const isToBeRead = next.failure !== previous.failure || next.refused !== previous.refused;
      if (isNewScreen || isToBeRead) scrollTo(0, 0);
      const control = pressed;
      // The first screen comes by itself: taking the keyboard from the grid then would be rude.
      if (isNewScreen && (previous.screen.at !== 'loading' || control !== null)) {
        give(() => focusHeading(root));
      } else if (isOver && control !== null) {
        give(() => {
          if (focused() === null) control.focus({ preventScroll: true });
          if (focused() === null) focusHeading(root);
        });
      }
      if (isOver) pressed = null;
    },
  };
}

/** A group of radios takes the focus on the picked one, or the first; what is gone leaves it to the heading. */
export function focusField(root: HTMLElement, field: string): void {
  // Keys of pending changes are part of some ids: no selector to be built from them.
  const place = document.getElementById(field);
  const control =
    place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector('input') ?? place;
  if (control === null) focusHeading(root);
  else control.focus();
}

const focusHeading = (root: HTMLElement): void => root.querySelector('h1')?.focus({ preventScroll: true });
