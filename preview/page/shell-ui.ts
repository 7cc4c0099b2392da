/** What scripts can show: toasts, questions, sidebar and dialogs, as changes of the shell's state. */
import type { Button, HtmlDialog, ShellState, Toast } from './shell-state';
import type { Store } from './store';

/** Google's toast stays five seconds unless the script says otherwise; a negative time stays until dismissed. */
const TOAST_SECONDS = 5;

interface Ask {
  title?: string | undefined;
  message: string;
  buttons: readonly Button[];
  asksText?: boolean;
  danger?: boolean;
}

let lastId = 0;
const nextId = (): number => (lastId += 1);

export type ShellUi = ReturnType<typeof createShellUi>;

export function createShellUi(shell: Store<ShellState>, scriptName: string) {
  const dismissToast = (id: number): void =>
    shell.update(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));

  /** Questions of several scripts wait in line; the first is shown. */
  const ask = ({ title, message, buttons, asksText = false, danger = false }: Ask) =>
    new Promise<{ button: Button; text: string }>((resolve) => {
      const id = nextId();
      const answer = (button: Button, text: string): void => {
        shell.update(({ questions }) => ({ questions: questions.filter((question) => question.id !== id) }));
        resolve({ button, text });
      };
      const question = { id, title: title || scriptName, message, buttons, asksText, danger, answer };
      shell.update(({ questions }) => ({ questions: [...questions, question] }));
    });

  return {
    ask,
    dismissToast,
    toast: (message: string, title = '', seconds = TOAST_SECONDS): void => {
      const isShown = shell.get().toasts.some((toast) => toast.message === message && toast.title === title);
      if (isShown) return;
      const toast: Toast = { id: nextId(), title, message };
      shell.update(({ toasts }) => ({ toasts: [...toasts, toast] }));
      if (seconds >= 0) setTimeout(() => dismissToast(toast.id), seconds * 1000);
    },
    showSidebar(title: string, html: string): void {
      shell.update({ sidebar: { id: nextId(), title, html } });
    },
    showDialog(page: Omit<HtmlDialog, 'id'>): void {
      shell.update({ dialog: { ...page, id: nextId() } });
    },
    closeSidebar: (): void => shell.update({ sidebar: null }),
    closeDialog: (): void => shell.update({ dialog: null }),
    showError: (error: string): void => shell.update({ error }),
    dismissError: (): void => shell.update({ error: null }),
    /** Shows "Running script" until the work is done, whatever its end. */
    async whileRunning<T>(work: () => Promise<T>): Promise<T> {
      shell.update(({ running }) => ({ running: running + 1, runningDismissed: false }));
      try {
        return await work();
      } finally {
        shell.update(({ running }) => ({ running: running - 1 }));
      }
    },
    dismissRunning: (): void => shell.update({ runningDismissed: true }),
  };
}
