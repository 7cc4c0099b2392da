/** Keeps the keyboard where the person is: on the new screen's heading, or back on the control that started a call. */
import type { Model } from './model';

export interface FocusKeeper {
  before(next: Model): void;
  after(previous: Model, next: Model): void;
}

export function focusKeeper(root: HTMLElement): FocusKeeper {
  let pressed: HTMLElement | null = null;
  return {
    before(next) {
      // Disabling the pressed control drops the focus, so it is noted before the screen is drawn.
      const { activeElement } = document;
      if (next.task !== null && activeElement instanceof HTMLElement && root.contains(activeElement)) {
        pressed = activeElement;
      }
    },
    after(previous, next) {
      const isNewScreen = previous.screen.at !== next.screen.at;
      const isOver = previous.task !== null && next.task === null;
      // What went wrong stands at the top.
      const isToBeRead = next.failure !== previous.failure || next.refused !== previous.refused;
      if (isNewScreen || isToBeRead) scrollTo(0, 0);
      // The first screen comes by itself: taking the keyboard from the grid then would be rude.
      if (isNewScreen && (previous.screen.at !== 'loading' || pressed !== null)) focusHeading(root);
      else if (isOver && pressed !== null && isFocusLost()) {
        pressed.focus({ preventScroll: true });
        if (isFocusLost()) focusHeading(root);
      }
      if (isOver) pressed = null;
    },
  };
}

/** A group of radios takes the focus on the picked one, or the first; what is gone leaves it to the heading. */
export function focusField(root: HTMLElement, field: string): void {
  // Keys of pending changes are part of some ids: no selector to be built from them.
  const place = document.getElementById(field);
  if (place === null) {
    focusHeading(root);
    return;
  }
  const input =
    place.querySelector<HTMLElement>('input:checked') ?? place.querySelector<HTMLElement>('input');
  (input ?? place).focus();
}

const focusHeading = (root: HTMLElement): void => root.querySelector('h1')?.focus({ preventScroll: true });

const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;
