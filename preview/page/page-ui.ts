/** The host's view of the page: what scripts show and ask, by the shell's own means. */
import type { DialogButtons, DialogRequest, UiPort } from '../apps-script/pages/ui-port';
import type { Button } from './shell-state';
import type { ShellUi } from './shell-ui';

const BUTTONS: Record<DialogButtons, readonly Button[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const WARNING = {
  title: 'Heads up!',
  message: "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
  buttons: ['OK', 'CANCEL'],
} as const;

/** Google's own size of a dialog that names none. */
const DIALOG_SIZE = { width: 600, height: 400 };

export function pageUi(ui: ShellUi): UiPort {
  const ask = ({ title, message, buttons }: DialogRequest, asksText: boolean) =>
    ui.ask({ title, message, buttons: BUTTONS[buttons], asksText });
  return {
    toast: ui.toast,
    alert: async (request) => (await ask(request, false)).button,
    prompt: (request) => ask(request, true),
    confirmEdit: async () => (await ui.ask(WARNING)).button === 'OK',
    showSidebar: ({ title, html }) => {
      ui.showSidebar(title, html);
    },
    showDialog: (page) => {
      ui.showDialog({ ...DIALOG_SIZE, ...page });
    },
  };
}
