/** What entry.ts gives to Google: each property of `global` becomes a top-level function of the bundle, the only kind Google finds. */
import type { SidebarServer } from './actions/api';
import type { menu } from './words/en/menu';

/** Called by Google itself. */
interface Triggers {
  onOpen: (event: GoogleAppsScript.Events.SheetsOnOpen) => void;
  onInstall: () => void;
  onEdit: (event: GoogleAppsScript.Events.SheetsOnEdit) => void;
}

/** A menu calls its functions by name and hands them nothing. */
type Menu = Record<keyof typeof menu.items, () => void>;

/** Cells hand over whatever is in them. */
type CustomFunctions = Record<Uppercase<string>, (...args: unknown[]) => unknown>;

declare global {
  /** A name that nobody calls, or another function under it, does not compile. */
  const global: Triggers & Menu & SidebarServer & CustomFunctions;
}
