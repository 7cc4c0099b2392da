/** A tab as scripts hold it: its id in the engine; everything else is looked up when asked. */
import type { Tab } from '../../engine/engine';
import { refuse } from '../members/exceptions';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';

const known = new WeakMap<SpreadsheetDocument, Map<string, Sheet>>();

export class Sheet {
  constructor(
    readonly document: SpreadsheetDocument,
    readonly id: string,
  ) {}

  /** One object per tab, so that a script may compare what it got twice. */
  static of(document: SpreadsheetDocument, id: string): Sheet {
    const sheets = known.get(document) ?? new Map<string, Sheet>();
    known.set(document, sheets);
    const sheet = sheets.get(id) ?? new Sheet(document, id);
    sheets.set(id, sheet);
    return sheet;
  }

  static named(document: SpreadsheetDocument, name: string): Sheet | undefined {
    const tab = document.engine.tabs
      .all()
      .find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    return tab && Sheet.of(document, tab.id);
  }
}

/** The tab behind a sheet object, which may have been deleted meanwhile. */
export const tabOf = (sheet: Sheet): Tab =>
  sheet.document.engine.tabs.tab(sheet.id) ?? refuse(`Sheet ${sheet.id} not found`);

/** What getSheetId gives: a number, as in Google's `#gid=` links. */
export const sheetNumber = (id: string): number => (/^\d+$/.test(id) ? Number(id) : 0);
