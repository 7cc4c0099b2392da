/** Starts the sidebar: one model, drawn after every message, and the effects that the messages ask for. */
import { render } from 'preact';
import { copyField } from './copy';
import { focusField, focusKeeper } from './focus';
import { download } from './export/download';
import { readFile } from './import/read-file';
import type { Effect, Message } from './message';
import { initialModel, type Model } from './model';
import { callServer, focusGrid, textOf } from './server';
import { update } from './update';
import { App } from './view/app';

function start(root: HTMLElement): void {
  // Written there by the menu item that opened the sidebar.
  const { page } = root.dataset;
  let model: Model = { ...initialModel, opens: page === 'import' || page === 'export' ? page : 'home' };
  const focus = focusKeeper(root);

  const dispatch = (message: Message): void => {
    const previous = model;
    const [next, effects] = update(previous, message);
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
        callServer(call).then(
          (reply) => dispatch({ type: 'answered', ticket, reply }),
          (error: unknown) => dispatch({ type: 'failed', ticket, text: textOf(error) }),
        );
        return;
      }
      case 'wait':
        setTimeout(() => dispatch(effect.message), effect.ms);
        return;
      case 'focus':
        focusField(root, effect.field);
        return;
      case 'download':
        download(effect.file);
        return;
      case 'read file': {
        const { file } = effect;
        void readFile(file).then((parsed) => dispatch({ type: 'read file', name: file.name, parsed }));
        return;
      }
      case 'copy':
        copyField(effect.field, (isDone) => dispatch({ type: 'copied', isDone }));
        return;
      case 'focus grid':
        focusGrid();
        return;
    }
  };

  dispatch({ type: 'asked', call: { name: 'sidebarHome', args: [''] } });
  addEventListener('focus', () => dispatch({ type: 'returned' }));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) dispatch({ type: 'went back' });
  });
}

const root = document.getElementById('sidebar');
if (root !== null) start(root);
