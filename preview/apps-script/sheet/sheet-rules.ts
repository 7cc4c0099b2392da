/// <reference types="google-apps-script" />
/** What belongs to a tab as a whole: conditional formats, protections, metadata, filter, search, sorting, clearing. */
import type { Area, FormatRule } from '../../engine/engine';
import { ConditionalFormatRule } from '../builders/conditional-format-rule';
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import { navigation, read, setter, write, type Members } from '../members/members';
import { clear, clearingFrom, type Clearing } from '../range/clearing';
import { sortRows } from '../range/sort-rows';
import { protectionsRefusing, tabProtectionsRefusing } from '../range/writing';
import { bandingsIn } from '../services/banding';
import { metadataMembers, sheetPlace } from '../services/developer-metadata';
import { filterOf } from '../services/filter';
import { namedRangesOf } from '../services/named-range';
import { protect, protectionsOf } from '../services/protection';
import { contentOf, TextFinder } from '../services/text-finder';
import { Spreadsheet } from '../spreadsheet/spreadsheet';
import { copySheet } from './copy-sheet';
import { tabOf, type Sheet } from './sheet';

const wholeTab = (sheet: Sheet): Area => {
  const { id, rows, columns } = tabOf(sheet);
  return { sheetId: id, row: 0, column: 0, rows, columns };
};

function clearTab(sheet: Sheet, clearing: Clearing, execution: Execution): void {
  const area = wholeTab(sheet);
  protectionsRefusing(execution, area);
  execution.cells += area.rows * area.columns;
  clear(sheet.document, area, clearing);
  // Conditional formats are formats; notes and validation rules are not.
  if (clearing.formats) sheet.document.engine.conditionalFormats.write(sheet.id, []);
}

/** Neither what was painted before nor what will be may lie in cells that are protected from the person. */
function mayPaint(sheet: Sheet, rules: readonly FormatRule[], execution: Execution): void {
  for (const { areas } of [...sheet.document.engine.conditionalFormats.read(sheet.id), ...rules]) {
    for (const area of areas) protectionsRefusing(execution, area);
  }
}

export const sheetRules = {
  getParent: navigation(({ document }) => Spreadsheet.of(document)),
  setName: setter((sheet, args, execution) => {
    const name = args.text(0);
    tabProtectionsRefusing(execution, sheet.id);
    const { tabs } = sheet.document.engine;
    const taken = tabs
      .all()
      .some((tab) => tab.id !== sheet.id && tab.name.toLowerCase() === name.toLowerCase());
    if (taken) refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
    tabs.rename(sheet.id, name);
  }),
  copyTo: write((sheet, args) => {
    // The one spreadsheet there is; the copy comes last, and what is in front stays there.
    if (!(args.at(0) instanceof Spreadsheet)) args.mismatch();
    return copySheet(sheet, sheet.document.engine.tabs.all().length);
  }),
  clear: setter((sheet, args, execution) => clearTab(sheet, clearingFrom(args.at(0)), execution)),
  clearContents: setter((sheet, _args, execution) =>
    clearTab(sheet, { contents: true, formats: false }, execution),
  ),
  clearFormats: setter((sheet, _args, execution) =>
    clearTab(sheet, { contents: false, formats: true }, execution),
  ),
  clearNotes: setter((sheet, _args, execution) => {
    protectionsRefusing(execution, wholeTab(sheet));
    sheet.document.engine.notes.clear(wholeTab(sheet));
  }),
  getConditionalFormatRules: read((sheet) =>
    sheet.document.engine.conditionalFormats.read(sheet.id).map((rule) => new ConditionalFormatRule(rule)),
  ),
  setConditionalFormatRules: write((sheet, args, execution) => {
    const rules = args
      .list(0)
      .map((rule) => (rule instanceof ConditionalFormatRule ? rule.rule : args.mismatch()));
    mayPaint(sheet, rules, execution);
    sheet.document.engine.conditionalFormats.write(sheet.id, rules);
  }),
  clearConditionalFormatRules: write((sheet, _args, execution) => {
    mayPaint(sheet, [], execution);
    sheet.document.engine.conditionalFormats.write(sheet.id, []);
  }),
  protect: write((sheet) => protect(sheet.document, sheet)),
  getProtections: read((sheet, args) => protectionsOf(sheet.document, args.enumeration(0).name, sheet)),
  getNamedRanges: read((sheet) => namedRangesOf(sheet.document, sheet)),
  createTextFinder: navigation((sheet, args) => new TextFinder(() => [contentOf(sheet)], args.text(0))),
  getBandings: read((sheet) => bandingsIn(sheet.document, wholeTab(sheet))),
  getFilter: read((sheet) => filterOf(sheet)),
  sort: setter((sheet, args, execution) => {
    const { rows, columns } = sheet.document.engine.cells.extent(sheet.id);
    const frozen = sheet.document.engine.layout.frozen(sheet.id).rows;
    const tab = wholeTab(sheet);
    protectionsRefusing(execution, { ...tab, row: frozen, rows: tab.rows - frozen });
    if (rows <= frozen) return;
    const area = { sheetId: sheet.id, row: frozen, column: 0, rows: rows - frozen, columns };
    sortRows(sheet.document, area, [{ column: args.integer(0) - 1, ascending: args.flagOr(1, true) }]);
  }),
  ...metadataMembers<Sheet>(sheetPlace),
} satisfies Members<Sheet, GoogleAppsScript.Spreadsheet.Sheet>;
