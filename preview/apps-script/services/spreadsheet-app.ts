/// <reference types="google-apps-script" />
/** The global SpreadsheetApp. */
import { ColorBuilder } from '../builders/color';
import { ConditionalFormatRuleBuilder } from '../builders/conditional-format-rule';
import { DataValidationBuilder } from '../builders/data-validation';
import { navigation, service, type Members } from '../members';
import type { Execution } from '../execution';
import { remoteService } from '../remote-classes';
import { RichTextValueBuilder } from '../rich-text/rich-text-value';
import { TextStyleBuilder } from '../rich-text/text-style';
import { Range } from '../range/range';
import { rangeAt } from '../range/locate';
import { Sheet } from '../sheet/sheet';
import { Spreadsheet } from '../spreadsheet/spreadsheet';
import { activeSheet } from '../spreadsheet/spreadsheet-tabs';
import { Ui } from './ui';

/** In a custom function the cell that is calculated, else what the person has selected. */
function activeRange({ document, cell }: Execution): Range {
  if (cell) return rangeAt(Sheet.of(document, cell.sheetId), cell.row, cell.column, 1, 1);
  const area = document.activeRange;
  const sheet = activeSheet(document);
  return area?.sheetId === sheet.id ? new Range(sheet, area) : rangeAt(sheet, 0, 0, 1, 1);
}

const members = {
  getActive: navigation((_self, _args, { document }) => Spreadsheet.of(document)),
  getActiveSpreadsheet: navigation((_self, _args, { document }) => Spreadsheet.of(document)),
  getActiveSheet: navigation((_self, _args, execution) => activeRange(execution).sheet),
  getActiveRange: navigation((_self, _args, execution) => activeRange(execution)),
  getCurrentCell: navigation((_self, _args, execution) => {
    const { sheet, area } = activeRange(execution);
    return rangeAt(sheet, area.row, area.column, 1, 1);
  }),
  setActiveSheet: service((_self, args, { document }) => {
    const sheet = args.instance(0, Sheet);
    document.engine.tabs.activate(sheet.id);
    return sheet;
  }),
  setActiveRange: service((_self, args, { document }) => {
    const range = args.instance(0, Range);
    document.engine.tabs.activate(range.sheet.id);
    document.activeRange = range.area;
    return range;
  }),
  newColor: navigation(() => new ColorBuilder()),
  newDataValidation: navigation(() => new DataValidationBuilder()),
  newConditionalFormatRule: navigation(() => new ConditionalFormatRuleBuilder()),
  newRichTextValue: navigation(() => new RichTextValueBuilder()),
  newTextStyle: navigation(() => new TextStyleBuilder({})),
  getUi: navigation((_self, _args, { document }) => Ui.of(document)),
  flush: service((_self, _args, { document }) => document.beforeRead()),
} satisfies Members<object, GoogleAppsScript.Spreadsheet.SpreadsheetApp>;

remoteService('SpreadsheetApp', members);
