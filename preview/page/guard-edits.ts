/** A person's edits in the grid: told to the host, asked about where a range only warns, taken back where it is protected. */
import { refuseProtected } from '../apps-script/protections';
import { overlaps } from '../engine/area';
import type { BrowserEngine } from '../engine/browser';
import type { PersonEdit } from '../engine/person-edits';
import type { LocalSheets } from '../local-sheets';
import type { ShellUi } from './shell-ui';

const WARNING = {
  title: 'Heads up!',
  message: "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
  buttons: ['OK', 'CANCEL'],
} as const;

export function guardEdits(
  grid: BrowserEngine,
  sheets: LocalSheets,
  person: () => string,
  ui: ShellUi,
): void {
  const { state } = sheets.document;

  /** Sheets' own words where the person may not edit. */
  const refusal = ({ area }: PersonEdit): string | undefined => {
    try {
      refuseProtected(state.protections, area, { person: person(), owner: state.owner });
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  const isWarned = ({ area }: PersonEdit): boolean =>
    state.protections.some(
      ({ warningOnly, area: guarded, unprotected }) =>
        warningOnly && overlaps(guarded, area) && !unprotected.some((hole) => overlaps(hole, area)),
    );

  const mayStay = async (edit: PersonEdit): Promise<boolean> => {
    const message = refusal(edit);
    if (message !== undefined) {
      await ui.ask({ message, buttons: ['OK'] });
      return false;
    }
    return !isWarned(edit) || (await ui.ask(WARNING)).button === 'OK';
  };

  grid.onPersonEdit((edit) => {
    void mayStay(edit).then((stays) =>
      stays ? sheets.person.editedInGrid(edit.area, edit.before) : grid.takeBack(),
    );
  });
  grid.onRefused(() => {
    ui.toast('You can only view this spreadsheet. Ask its owner for permission to edit.', 'View only');
  });
}
