/** What a person can do in the shell, and what follows. */
import { FILE_ID } from '../apps-script/spreadsheet/spreadsheet-settings';
import type { Person } from './config';
import type { Host } from './host';
import { menuOf } from './menu-of';
import { exportLink } from './print/export-link';
import { PRINT_DEFAULTS, type PrintOptions } from './print/print-options';
import type { Served } from './served';
import type { ShellState } from './shell-state';
import type { ShellUi } from './shell-ui';
import type { Store } from './store';
import type { AppActions } from './view/app';

interface Parts {
  shell: Store<ShellState>;
  ui: ShellUi;
  host: () => Promise<Host>;
  changed: () => void;
  startOver: () => Promise<void>;
  served: Served;
}

export interface Actions extends AppActions {
  /** The first steps in a document: the example in an empty one, the sidebar as it was left in a saved one. */
  begin: (saved: { sidebarOpen: boolean } | null) => Promise<void>;
}

const scriptMessage = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

export function createActions({ shell, ui, host, changed, startOver, served }: Parts): Actions {
  /** Runs something of the add-on's; an error that nobody caught is shown as Sheets shows it. */
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await ui.whileRunning(work);
    } catch (error) {
      ui.showError(scriptMessage(error));
    }
    changed();
  };

  const runIfThere = async (name: string | undefined): Promise<void> => {
    if (name === undefined) return;
    const sheets = await host();
    if (sheets.functions.includes(name)) await attempt(() => sheets.run(name));
    else ui.toast(`This build of the add-on has no function "${name}" yet.`, served.name);
  };

  const drawMenu = async (): Promise<void> => {
    const sheets = await host();
    const choose = ({ functionName }: { functionName: string }) => {
      ui.dismissError();
      void attempt(() => sheets.run(functionName));
    };
    shell.update({ menu: menuOf(sheets.menu(), choose), functions: sheets.functions });
  };

  const visit = async (change: Partial<Pick<ShellState, 'person' | 'day'>>): Promise<void> => {
    const sidebarWasOpen = shell.get().sidebar !== null;
    shell.update({ ...change, sidebar: null, dialog: null, ready: false });
    const { person, day } = shell.get();
    const sheets = await host();
    await sheets.visit(person, day).catch((error: unknown) => ui.showError(scriptMessage(error)));
    await drawMenu();
    shell.update({ ready: true });
    if (sidebarWasOpen && person.canEdit) await runIfThere(served.openSidebar);
    changed();
  };

  const openPrint = async (gid: string | null, options: PrintOptions): Promise<void> => {
    const tab = await (await host()).printed(gid);
    if (tab) shell.update({ print: { tab, options } });
    else ui.toast(`No tab has the number ${gid}.`, 'Nothing to print');
  };

  const confirmStartOver = async (): Promise<void> => {
    const { button } = await ui.ask({
      title: 'Start over?',
      message: served.startOver,
      buttons: ['OK', 'CANCEL'],
      danger: true,
    });
    if (button === 'OK') await startOver();
  };

  return {
    async begin(saved) {
      await drawMenu();
      if (!shell.get().person.canEdit) return;
      if (!saved) await runIfThere(served.loadExample);
      if (!saved || saved.sidebarOpen) await runIfThere(served.openSidebar);
    },
    changePerson: (person: Person) => void visit({ person }),
    changeDay: (day) => void visit({ day }),
    callFunction: async (name, args) => {
      try {
        return await (await host()).call(name, args);
      } finally {
        changed();
      }
    },
    print: () => void openPrint(null, PRINT_DEFAULTS),
    openLink: (url) => {
      const link = exportLink(url, FILE_ID);
      if (link) void openPrint(link.gid, link.options);
      else ui.toast(url, 'On Google this link opens a tab');
    },
    focusGrid: () => void host().then((sheets) => sheets.focusGrid()),
    startOver: () => void confirmStartOver(),
  };
}
