/// <reference types="google-apps-script" />
/** The members about the selection, which SpreadsheetApp, the spreadsheet and its tabs share, and the class Selection. */
import type { Execution } from '../execution/execution';
import { navigation, service, type Members } from '../members/members';
import { rangeFromText } from '../range/locate';
import { Range } from '../range/range';
import { RangeList } from '../range/range-list';
import { remoteClass } from '../members/remote-classes';
import { activeRange, currentCell, selectCell, selectRange } from '../document/selection';
import type { Sheet } from '../sheet/sheet';

class Selection {
  constructor(readonly sheet: Sheet) {}
}

type SheetOf<Self> = (self: Self, execution: Execution) => Sheet;

const selected = <Self>(sheetOf: SheetOf<Self>) => ({
  getActiveRange: navigation<Self>((self, _args, execution) =>
    activeRange(sheetOf(self, execution), execution),
  ),
  getActiveRangeList: navigation<Self>(
    (self, _args, execution) => new RangeList([activeRange(sheetOf(self, execution), execution)]),
  ),
  getCurrentCell: navigation<Self>((self, _args, execution) =>
    currentCell(sheetOf(self, execution), execution),
  ),
});

export const selectionMembers = <Self>(sheetOf: SheetOf<Self>) => ({
  ...selected(sheetOf),
  getSelection: navigation<Self>((self, _args, execution) => new Selection(sheetOf(self, execution))),
  setActiveRange: service<Self>((_self, args) => selectRange(args.instance(0, Range))),
  setCurrentCell: service<Self>((_self, args) => selectCell(args.instance(0, Range))),
  /** Sheets selects them all; here the last one stays selected. */
  setActiveRangeList: service<Self>((_self, args) => {
    const list = args.instance(0, RangeList);
    const last = list.ranges.at(-1);
    if (last) selectRange(last);
    return list;
  }),
});

/** The older members, which SpreadsheetApp does not have. */
export const olderSelectionMembers = <Self>(sheetOf: SheetOf<Self>) => ({
  getActiveCell: selected(sheetOf).getCurrentCell,
  setActiveSelection: service<Self>((self, args, execution) => {
    const place = args.at(0);
    const sheet = sheetOf(self, execution);
    return selectRange(
      typeof place === 'string' ? rangeFromText(sheet.document, place, sheet) : args.instance(0, Range),
    );
  }),
});

remoteClass('Selection', Selection, {
  ...selected<Selection>(({ sheet }) => sheet),
  getActiveSheet: navigation(({ sheet }) => sheet),
} satisfies Members<Selection, GoogleAppsScript.Spreadsheet.Selection>);
