/** A person's edits in the grid: told to the host, asked about where a range only warns, taken back where it is protected. */
import { isWarned, refuseProtected } from '../apps-script/document/protections';
import type { Area } from '../engine/area';
import type { BrowserEngine } from '../engine/browser';
import type { PersonEdit } from '../engine/person-edits';
import type { LocalSheets } from '../local-sheets';
import type { ShellUi } from './shell-ui';

export function guardEdits(
  grid: BrowserEngine,
  sheets: LocalSheets,
  person: () => string,
  ui: ShellUi,
): void {
  const { state } = sheets.document;

  /** Sheets' own words where the person may not edit. */
  const refusal = (area: Area): string | undefined => {
    try {
      refuseProtected(state.protections, area, { person: person(), owner: state.owner });
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  const mayStay = async (edit: PersonEdit): Promise<boolean> => {
    const message = refusal(edit.area);
    if (message !== undefined) {
      await ui.ask({ message, buttons: ['OK'] });
      return false;
    }
    return !isWarned(state.protections, edit.area) || (await sheets.document.ui.confirmEdit());
  };

  const heard = ({ area, before, undone }: PersonEdit): Promise<void> =>
    undone ? sheets.person.undoneInGrid(area) : sheets.person.editedInGrid(area, before);

  grid.onPersonEdit((edit) => {
    const stays = edit.undone ? Promise.resolve(true) : mayStay(edit);
    void stays.then((stay) => (stay ? heard(edit) : grid.takeBack()));
  });
  // A script's rows have passed the protections on their way here.
  grid.guardLineRemoval((area) => {
    const message = sheets.document.isScriptActing ? undefined : refusal(area);
    if (message !== undefined) void ui.ask({ message, buttons: ['OK'] });
    return message === undefined;
  });
  sheets.document.engine.onLineChange((change) => {
    if (!sheets.document.isScriptActing) void sheets.person.tabs.changedInGrid(change);
  });
  grid.onRefused(() => {
    ui.toast('You can only view this spreadsheet. Ask its owner for permission to edit.', 'View only');
  });
}
