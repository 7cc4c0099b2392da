/** Puts the page together: shell, grid, host, what was saved, and the first steps in an empty document. */
import { createRef, type VNode } from 'preact';
import { createActions } from './actions';
import { createAutosave } from './autosave';
import { personOf } from './config';
import type { Host, OpenHost } from './host';
import { forgetDocument, loadDocument, saveDocument } from './saved-document';
import { followExecutions } from './follow-executions';
import { findServed } from './served';
import { emptyShell } from './shell-state';
import { createShellUi } from './shell-ui';
import { createStore } from './store';
import { App } from './view/app';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export async function openPage(openHost: OpenHost, draw: (shell: VNode) => void): Promise<void> {
  const served = await findServed();
  document.title = served.documentTitle;
  const saved = await loadDocument(served.storageKey).catch(() => undefined);
  const shell = createStore(emptyShell(personOf(saved?.person), saved?.day ?? served.day));
  const ui = createShellUi(shell, served.name);
  const grid = createRef<HTMLDivElement>();

  let opening: Promise<Host> | undefined;
  const host = (): Promise<Host> => opening ?? Promise.reject(new Error('The spreadsheet is not open yet.'));

  const autosave = createAutosave(
    async () => {
      const { look } = await host();
      await saveDocument(served.storageKey, () => {
        const { person, day, sidebar } = shell.get();
        return { snapshot: look(), person: person.email, day, sidebarOpen: sidebar !== null };
      });
    },
    (saveStatus) => shell.update({ saveStatus }),
  );
  const startOver = async (): Promise<void> => {
    await autosave.stop();
    await forgetDocument(served.storageKey);
    window.location.reload();
  };

  const actions = createActions({ shell, ui, host, changed: autosave.changed, startOver, served });
  draw(<App served={served} shell={shell} ui={ui} actions={actions} grid={grid} />);

  try {
    if (!grid.current) throw new Error('The page has no place for the grid.');
    const { person, day } = shell.get();
    const first = saved ?? (await served.loadFirst?.());
    const snapshot = first && { snapshot: first.snapshot };
    opening = openHost({ served, container: grid.current, ui, person, day, ...snapshot });
    followExecutions(shell, (await opening).developer);
    await actions.begin(first ?? null);
    (await opening).onChange(autosave.changed);
    window.addEventListener('pagehide', () => void autosave.flush());
    if (!saved) autosave.changed();
  } catch (error) {
    console.error(error);
    ui.showError(`The spreadsheet could not be opened. ${messageOf(error)}`);
  } finally {
    shell.update({ ready: true });
  }
}
