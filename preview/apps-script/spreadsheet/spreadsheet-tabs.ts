/// <reference types="google-apps-script" />
/** The spreadsheet's tabs: finding, adding, removing and ordering them. */
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import { navigation, service, write, setter, type Members } from '../members/members';
import { rangeFromText } from '../range/locate';
import { protectionsRefusing } from '../range/writing';
import { refuseTooLarge } from '../sheet/limits';
import { activeSheetOf } from '../document/selection';
import { copySheet } from '../sheet/copy-sheet';
import { Sheet, sheetNumber, tabOf } from '../sheet/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import type { Spreadsheet } from './spreadsheet';

const activeSheet = (document: SpreadsheetDocument): Sheet => Sheet.of(document, document.engine.tabs.active);

/** Google's size of a new tab. */
const NEW_TAB = { rows: 1000, columns: 26 };

function insertSheet(
  document: SpreadsheetDocument,
  name: string | undefined,
  index: number | undefined,
): Sheet {
  const { tabs } = document.engine;
  const taken = new Set(tabs.all().map((tab) => tab.name.toLowerCase()));
  let free = taken.size + 1;
  while (taken.has(`sheet${free}`)) free += 1;
  const wanted = name ?? `Sheet${free}`;
  if (taken.has(wanted.toLowerCase())) {
    refuse(`A sheet with the name "${wanted}" already exists. Please enter another name.`);
  }
  refuseTooLarge(document, undefined, NEW_TAB);
  const after = tabs.all().findIndex((tab) => tab.id === tabs.active) + 1;
  const id = String(1_000_000 + document.nextId());
  tabs.insert(id, wanted, Math.min(index ?? after, taken.size));
  tabs.activate(id);
  return Sheet.of(document, id);
}

function deleteSheet(execution: Execution, sheet: Sheet): void {
  const { tabs } = execution.document.engine;
  const { id, rows, columns } = tabOf(sheet);
  protectionsRefusing(execution, { sheetId: id, row: 0, column: 0, rows, columns });
  const others = tabs.all().filter((tab) => tab.id !== id);
  if (others.length === 0) refuse("You can't remove all the sheets in a document.");
  const neighbour = others.find(({ hidden }) => !hidden);
  if (!neighbour) refuse("You can't remove all the visible sheets in a document.");
  else if (tabs.active === id) tabs.activate(neighbour.id);
  tabs.delete(id);
}

const isTemplate = (value: unknown): value is { template: Sheet } =>
  typeof value === 'object' && value !== null && 'template' in value && value.template instanceof Sheet;

export const spreadsheetTabs = {
  getSheets: navigation(({ document }) =>
    document.engine.tabs.all().map((tab) => Sheet.of(document, tab.id)),
  ),
  getNumSheets: navigation(({ document }) => document.engine.tabs.all().length),
  getSheetByName: navigation(({ document }, args) => Sheet.named(document, args.text(0)) ?? null),
  getSheetById: navigation(({ document }, args) => {
    const tab = document.engine.tabs.all().find(({ id }) => sheetNumber(id) === args.number(0));
    return tab ? Sheet.of(document, tab.id) : null;
  }),
  getActiveSheet: navigation((_self, _args, execution) => activeSheetOf(execution)),
  setActiveSheet: service(({ document }, args) => {
    const sheet = args.instance(0, Sheet);
    document.engine.tabs.activate(tabOf(sheet).id);
    return sheet;
  }),
  getRange: navigation(({ document }, args) => rangeFromText(document, args.text(0), activeSheet(document))),
  insertSheet: write(({ document }, args) => {
    const values = [args.at(0), args.at(1)];
    const name = values.find((value) => typeof value === 'string');
    const index = values.find((value) => typeof value === 'number');
    const [options] = [args.at(0), args.at(1), args.at(2)].filter((value) => isTemplate(value));
    if (!options) return insertSheet(document, name, index);
    const { tabs } = document.engine;
    const copy = copySheet(options.template, index ?? tabs.all().length, name);
    tabs.activate(copy.id);
    return copy;
  }),
  duplicateActiveSheet: write((_self, _args, execution) => {
    const { tabs } = execution.document.engine;
    const sheet = activeSheetOf(execution);
    const copy = copySheet(sheet, tabs.all().findIndex(({ id }) => id === sheet.id) + 1);
    tabs.activate(copy.id);
    return copy;
  }),
  deleteSheet: setter((_self, args, execution) => deleteSheet(execution, args.instance(0, Sheet))),
  deleteActiveSheet: write(({ document }, _args, execution) => {
    deleteSheet(execution, activeSheet(document));
    return activeSheet(document);
  }),
  moveActiveSheet: setter(({ document }, args) => {
    const { tabs } = document.engine;
    const to = args.integer(0);
    if (to < 1 || to > tabs.all().length) refuse('Argument must be between 1 and the number of sheets.');
    tabs.move(tabs.active, to - 1);
  }),
} satisfies Members<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>;
