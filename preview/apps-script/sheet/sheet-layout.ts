/// <reference types="google-apps-script" />
/** How a tab is laid out: frozen lines, sizes, gridlines, tab colour, hidden or active. */
import type { Axis } from '../../engine/engine';
import type { Arguments } from '../members/arguments';
import { refuse } from '../members/exceptions';
import { read, service, setter, type Member, type Members } from '../members/members';
import { isRowFiltered } from '../services/filtered-rows';
import { depthOf } from '../document/group-depths';
import { tabProtectionsRefusing } from '../range/writing';
import { displayValue } from '../values/cell-values';
import { hexOf } from '../values/colors';
import { tabOf, type Sheet } from './sheet';

const layout = ({ document }: Sheet) => document.engine.layout;

const sizeOf = (axis: Axis): Member<Sheet> =>
  read((sheet, args) => layout(sheet).size(sheet.id, axis, args.integer(0) - 1));

/** A change of how the tab looks, which the protection of a whole tab refuses. */
const relayout = (change: (sheet: Sheet, args: Arguments) => void): Member<Sheet> =>
  setter((sheet, args, execution) => {
    tabProtectionsRefusing(execution, sheet.id);
    change(sheet, args);
  });

const resize = (axis: Axis, many: boolean): Member<Sheet> =>
  relayout((sheet, args) => {
    const count = many ? args.integer(1) : 1;
    layout(sheet).resize(sheet.id, axis, args.integer(0) - 1, count, args.number(many ? 2 : 1));
  });

/** Without "Forced" a row still grows with its content (reference of Sheet.setRowHeight). */
const heighten = (many: boolean): Member<Sheet> =>
  relayout((sheet, args) => {
    const count = many ? args.integer(1) : 1;
    layout(sheet).heightenRows(sheet.id, args.integer(0) - 1, count, args.number(many ? 2 : 1));
  });

/** Pixels per character of Arial 10 and around it; there is no screen to measure text on. */
const CHARACTER = 7;
const PADDING = 16;
const NARROWEST = 32;

const autoResize: Member<Sheet> = relayout((sheet, args) => {
  const { cells } = sheet.document.engine;
  const { rows } = cells.extent(sheet.id);
  const first = args.integer(0) - 1;
  for (let column = first; column < first + args.integerOr(1, 1); column += 1) {
    const shown = cells
      .read({ sheetId: sheet.id, row: 0, column, rows, columns: 1 })
      .map(([cell]) => (cell ? displayValue(cell, sheet.document.valueRules).length : 0));
    const width = Math.max(NARROWEST, ...shown.map((length) => length * CHARACTER + PADDING));
    layout(sheet).resize(sheet.id, 'columns', column, 1, width);
  }
});

const groupDepth = (axis: Axis): Member<Sheet> =>
  read(({ document, id }, args) => depthOf(document.state.groups ?? {}, id, axis, args.integer(0) - 1));

export const sheetLayout = {
  getFrozenRows: read((sheet) => layout(sheet).frozen(sheet.id).rows),
  getFrozenColumns: read((sheet) => layout(sheet).frozen(sheet.id).columns),
  setFrozenRows: relayout((sheet, args) =>
    layout(sheet).freeze(sheet.id, { ...layout(sheet).frozen(sheet.id), rows: args.integer(0) }),
  ),
  setFrozenColumns: relayout((sheet, args) =>
    layout(sheet).freeze(sheet.id, { ...layout(sheet).frozen(sheet.id), columns: args.integer(0) }),
  ),
  getColumnWidth: sizeOf('columns'),
  getRowHeight: sizeOf('rows'),
  setColumnWidth: resize('columns', false),
  setColumnWidths: resize('columns', true),
  setRowHeight: heighten(false),
  setRowHeights: heighten(true),
  setRowHeightsForced: resize('rows', true),
  autoResizeColumn: autoResize,
  autoResizeColumns: autoResize,
  hasHiddenGridlines: read((sheet) => layout(sheet).hidesGridlines(sheet.id)),
  setHiddenGridlines: relayout((sheet, args) => layout(sheet).hideGridlines(sheet.id, args.flag(0))),
  getTabColor: read((sheet) => layout(sheet).tabColor(sheet.id)),
  setTabColor: relayout((sheet, args) => {
    const color = args.textOrNull(0);
    layout(sheet).colorTab(sheet.id, color === null ? null : (hexOf(color) ?? null));
  }),
  hideSheet: relayout((sheet) => {
    const { tabs } = sheet.document.engine;
    const others = tabs.all().filter((tab) => !tab.hidden && tab.id !== sheet.id);
    const [next] = others;
    if (!next) refuse("You can't hide all the sheets in a document.");
    else if (tabs.active === sheet.id) tabs.activate(next.id);
    tabs.hide(sheet.id, true);
  }),
  showSheet: relayout((sheet) => sheet.document.engine.tabs.hide(sheet.id, false)),
  getRowGroupDepth: groupDepth('rows'),
  getColumnGroupDepth: groupDepth('columns'),
  isRowHiddenByFilter: read(({ document, id }, args) => isRowFiltered(document, id, args.integer(0) - 1)),
  isSheetHidden: read((sheet) => tabOf(sheet).hidden),
  activate: service((sheet) => {
    sheet.document.engine.tabs.activate(tabOf(sheet).id);
    return sheet;
  }),
} satisfies Members<Sheet, GoogleAppsScript.Spreadsheet.Sheet>;
