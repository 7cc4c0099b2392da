/// <reference types="google-apps-script" />
/** The global SpreadsheetApp. */
import { ColorBuilder } from '../builders/color';
import { ConditionalFormatRuleBuilder } from '../builders/conditional-format-rule';
import { FilterCriteriaBuilder } from '../builders/filter-criteria';
import { DataValidationBuilder } from '../builders/data-validation';
import { refuse } from '../members/exceptions';
import { navigation, service, type Members } from '../members/members';
import { remoteService } from '../members/remote-classes';
import { RichTextValueBuilder } from '../rich-text/rich-text-value';
import { TextStyleBuilder } from '../rich-text/text-style';
import { activeSheetOf } from '../document/selection';
import { Sheet } from '../sheet/sheet';
import { Spreadsheet } from '../spreadsheet/spreadsheet';
import { openSpreadsheet } from './open-spreadsheet';
import { selectionMembers } from './selection';
import { Ui } from './ui';

const members = {
  getActive: navigation((_self, _args, { document }) => Spreadsheet.of(document)),
  getActiveSpreadsheet: navigation((_self, _args, { document }) => Spreadsheet.of(document)),
  getActiveSheet: navigation((_self, _args, execution) => activeSheetOf(execution)),
  ...selectionMembers<object>((_self, execution) => activeSheetOf(execution)),
  ...openSpreadsheet,
  setActiveSheet: service((_self, args, { document }) => {
    const sheet = args.instance(0, Sheet);
    document.engine.tabs.activate(sheet.id);
    return sheet;
  }),
  newFilterCriteria: navigation(() => new FilterCriteriaBuilder()),
  newColor: navigation(() => new ColorBuilder()),
  newDataValidation: navigation(() => new DataValidationBuilder()),
  newConditionalFormatRule: navigation(() => new ConditionalFormatRuleBuilder()),
  newRichTextValue: navigation(() => new RichTextValueBuilder()),
  newTextStyle: navigation(() => new TextStyleBuilder({})),
  getUi: navigation((_self, _args, { document, hasScreen }) =>
    hasScreen ? Ui.of(document) : refuse('Cannot call SpreadsheetApp.getUi() from this context.'),
  ),
  // The calculation that a custom function is part of cannot be waited for in it.
  flush: service((_self, _args, { document, isCustomFunction }) =>
    isCustomFunction ? undefined : document.beforeRead(),
  ),
} satisfies Members<object, GoogleAppsScript.Spreadsheet.SpreadsheetApp>;

remoteService('SpreadsheetApp', members);
