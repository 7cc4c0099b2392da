/** Starts a page: one model, drawn after every message, and the effects that the messages ask for. */
import { render, type ComponentType } from 'preact';
import { copyField } from './copy';
import { focusField, focusKeeper } from './focus';
import type { Update } from './machine';
import type { Dispatch, Effect, Message } from './message';
import type { Model } from './model';
import { callServer, focusGrid, textOf } from './server';
import { pauseOf } from './stay-fresh';
import type { ScreenProps } from './view/screen-props';
import { speak } from './speak';

export interface PageStart {
  readonly root: HTMLElement;
  readonly model: Model;
  readonly update: Update;
  readonly App: ComponentType<ScreenProps>;
  /** Effects of this page alone. */
  readonly perform?: (effect: Effect, dispatch: Dispatch) => void;
}

export function start({ root, model: first, update, App, perform }: PageStart): void {
  speak(root);
  let model: Model = { ...first, key: root.dataset['key'] ?? '' };
  const focus = focusKeeper(root);

  const dispatch = (message: Message): void => {
    const previous = model;
    const [next, effects] = update(previous, message);
    if (next === previous && effects.length === 0) return;
    model = next;
    focus.before(next);
    render(<App model={next} dispatch={dispatch} />, root);
    focus.after(previous, next);
    for (const effect of effects) run(effect);
  };

  const run = (effect: Effect): void => {
    switch (effect.type) {
      case 'call': {
        const { ticket, call } = effect;
        callServer(call, model.key).then(
          (reply) => dispatch({ type: 'answered', ticket, reply }),
          (error: unknown) => dispatch({ type: 'failed', ticket, text: textOf(error) }),
        );
        return;
      }
      case 'wait':
        setTimeout(() => dispatch(effect.message), effect.ms);
        return;
      case 'focus':
        focus.give(() => focusField(root, effect.field));
        return;
      case 'copy':
        copyField(effect.field, (isDone) => dispatch({ type: 'copied', isDone }));
        return;
      case 'focus grid':
        focusGrid();
        perform?.(effect, dispatch);
        return;
      default:
        perform?.(effect, dispatch);
    }
  };

  // Nobody looks at a hidden page: it asks nothing until it is seen again.
  const look = (): void => {
    if (!document.hidden) dispatch({ type: 'time to look' });
    setTimeout(look, pauseOf(model));
  };

  dispatch({
    type: 'asked',
    call: { name: 'sidebarHome', args: [decodeURIComponent(root.dataset['quarter'] ?? '')] },
  });
  setTimeout(look, pauseOf(model));
  addEventListener('focus', () => dispatch({ type: 'returned' }));
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) dispatch({ type: 'time to look' });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) dispatch({ type: 'went back' });
  });
}
