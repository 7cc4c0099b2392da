/** Everything the shell around the grid shows, as one value. */
import type { ExecutionRecord } from '../local-sheets';
import type { Developer } from './developer';
import type { Person } from './config';
import type { PrintOptions } from './print/print-options';
import type { PrintedTab } from './print/printed-tab';

export type MenuEntry =
  | { kind: 'item'; label: string; choose: () => void; disabled?: boolean }
  | { kind: 'separator' }
  | { kind: 'submenu'; label: string; entries: readonly MenuEntry[]; disabled?: boolean };

export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** A question a script waits for: an alert, or with `text` a prompt. */
export interface Question {
  id: number;
  title: string;
  message: string;
  buttons: readonly Button[];
  asksText: boolean;
  danger: boolean;
  answer: (button: Button, text: string) => void;
}

/** A page of the add-on's own: the sidebar or a dialog. */
export interface HtmlPage {
  id: number;
  title: string;
  html: string;
}

export interface HtmlDialog extends HtmlPage {
  modal: boolean;
  width: number;
  height: number;
}

export interface Toast {
  id: number;
  title: string;
  message: string;
}

export type SaveStatus = 'saved' | 'saving' | 'failed';

export interface ShellState {
  ready: boolean;
  person: Person;
  day: string;
  saveStatus: SaveStatus;
  menu: readonly MenuEntry[];
  functions: readonly string[];
  sidebar: HtmlPage | null;
  dialog: HtmlDialog | null;
  questions: readonly Question[];
  toasts: readonly Toast[];
  running: number;
  runningDismissed: boolean;
  error: string | null;
  /** The print view, while it is open. */
  print: { readonly tab: PrintedTab; readonly options: PrintOptions } | null;
  /** There once the spreadsheet is open. */
  developer: Developer | null;
  isDrawerOpen: boolean;
  /** The newest, as the developer drawer lists them. */
  executions: readonly ExecutionRecord[];
}

export const emptyShell = (person: Person, day: string): ShellState => ({
  ready: false,
  person,
  day,
  saveStatus: 'saved',
  menu: [],
  functions: [],
  sidebar: null,
  dialog: null,
  questions: [],
  toasts: [],
  running: 0,
  runningDismissed: false,
  error: null,
  print: null,
  developer: null,
  isDrawerOpen: false,
  executions: [],
});
