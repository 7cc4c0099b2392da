/** Starts the dialog on the page that it was opened for. */
import { initialModel } from '../model';
import type { Dispatch, Effect } from '../message';
import { closeDialog } from '../server';
import { start } from '../start';
import { App } from './app';
import { download } from './export/download';
import { readFile } from './import/read-file';
import { isDialogPage } from './pages';
import { update } from './update';
import { dialogProgress } from '../../words/en/page-dialog-progress';
import { alsoSay } from '../progress';

const perform = (effect: Effect, dispatch: Dispatch): void => {
  switch (effect.type) {
    case 'download':
      download(effect.file);
      return;
    case 'read file': {
      const { file } = effect;
      void readFile(file).then((parsed) => dispatch({ type: 'read file', name: file.name, parsed }));
      return;
    }
    // A dialog stands in front of the cell that it has led to.
    case 'focus grid':
      closeDialog();
      return;
    default:
    // The others are every page's.
  }
};

const root = document.getElementById('dialog');
if (root !== null) {
  alsoSay(dialogProgress);
  // Written there by whoever opened the dialog.
  const { page } = root.dataset;
  start({
    root,
    model: { ...initialModel, opens: isDialogPage(page) ? page : null },
    update,
    App,
    perform,
  });
}
