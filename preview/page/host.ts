/** What the page needs of the local Google Sheets behind it. */
import type { MenuTree } from '../apps-script/pages/ui-port';
import type { Person } from './config';
import type { Developer } from './developer';
import type { PrintedTab } from './print/printed-tab';
import type { Served } from './served';
import type { ShellUi } from './shell-ui';

export interface Host {
  /** The menus as onOpen built them. */
  menu: () => MenuTree;
  /** Names that google.script.run offers: top-level functions without a trailing underscore. */
  functions: readonly string[];
  /** Runs a function for the person, as a menu item does. */
  run: (name: string) => Promise<void>;
  /** Runs a function for the person's sidebar, as google.script.run does. */
  call: (name: string, args: readonly unknown[]) => Promise<unknown>;
  /** Another person, or the same one another day. */
  visit: (person: Person, day: string) => Promise<void>;
  focusGrid: () => void;
  /** The tab in front, as it goes on paper, or the one that has this number; undefined where no tab has it. */
  printed: (gid: string | null) => Promise<PrintedTab | undefined>;
  /** Called after anything in the document changed, by a person or a script. */
  onChange: (listener: () => void) => void;
  /** What is saved of it; no copy, so true until somebody acts. */
  look: () => unknown;
  developer: Developer;
}

export interface HostOptions {
  served: Served;
  container: HTMLElement;
  ui: ShellUi;
  person: Person;
  day: string;
  snapshot?: unknown;
}

export type OpenHost = (options: HostOptions) => Promise<Host>;
