/** Which of the members that public scripts use are there; the others say by name that they are not. */
import '../../../preview/apps-script/services';
import { ENUMERATIONS } from '../../../preview/apps-script/members/enumerations';
import { surface } from '../../../preview/apps-script/members/remote-classes';
import { MISSING_SERVICES } from '../../../preview/apps-script/members/surface';
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { usedMembers, type UsedMember } from './used-members';

/** What throws by name in the preview; a member that begins to work leaves this list. */
const NOT_THERE: readonly string[] = [
  // A second file: everything the preview does belongs to one spreadsheet.
  'SpreadsheetApp.create',
  'SpreadsheetApp.PivotTableSummarizeFunction',
  'Range.createPivotTable',
  'PivotTable.addRowGroup',
  'PivotTable.addPivotValue',
];

/** A variable that some script gave its template, and no member of Google's. */
const OWN = 'HtmlTemplate.authorizationUrl';

/** A way to an object of each class that is no global name. */
const WAYS: Readonly<Record<string, string>> = {
  Spreadsheet: 'spreadsheet',
  Sheet: 'sheet',
  Range: 'range',
  RangeList: "sheet.getRangeList(['A1'])",
  Ui: 'SpreadsheetApp.getUi()',
  Menu: "SpreadsheetApp.getUi().createMenu('M')",
  PromptResponse: "SpreadsheetApp.getUi().prompt('P')",
  HtmlOutput: "HtmlService.createHtmlOutput('h')",
  HtmlTemplate: "HtmlService.createTemplate('h')",
  Properties: 'PropertiesService.getScriptProperties()',
  Lock: 'LockService.getScriptLock()',
  Cache: 'CacheService.getScriptCache()',
  User: 'Session.getActiveUser()',
  Trigger: "ScriptApp.newTrigger('script').timeBased().everyHours(1).create()",
  TriggerBuilder: "ScriptApp.newTrigger('script')",
  SpreadsheetTriggerBuilder: "ScriptApp.newTrigger('script').forSpreadsheet(spreadsheet)",
  ClockTriggerBuilder: "ScriptApp.newTrigger('script').timeBased()",
  DataValidationBuilder: 'SpreadsheetApp.newDataValidation()',
  ConditionalFormatRuleBuilder: 'SpreadsheetApp.newConditionalFormatRule()',
  Protection: "sheet.getRange('Z1').protect()",
  NamedRange: "(spreadsheet.setNamedRange('N', range), spreadsheet.getNamedRanges()[0])",
  TextFinder: "sheet.createTextFinder('x')",
  Filter: 'sheet.getFilter() || range.createFilter()',
  FilterCriteriaBuilder: 'SpreadsheetApp.newFilterCriteria()',
  RichTextValueBuilder: 'SpreadsheetApp.newRichTextValue()',
  RichTextValue: "SpreadsheetApp.newRichTextValue().setText('x').build()",
  TextStyleBuilder: 'SpreadsheetApp.newTextStyle()',
  SheetsOnEdit: 'event',
  Banding: "sheet.getRange('K1:L9').applyRowBanding()",
  EmbeddedChartBuilder: 'sheet.newChart()',
};

const nameOf = ({ className, member }: UsedMember): string => `${className}.${member}`;
const isThere = (used: UsedMember): boolean => !NOT_THERE.includes(nameOf(used)) && nameOf(used) !== OWN;
const isConstant = ({ className, member }: UsedMember): boolean =>
  member in ((ENUMERATIONS as Readonly<Record<string, object>>)[className] ?? {});

let sheets: NodeSheets;
beforeAll(async () => {
  sheets = await openSheets('');
});

/** The members that a script can't reach, tried in one execution for each class. */
async function unreachable(wanted: readonly UsedMember[]): Promise<string[]> {
  const missing: string[] = [];
  for (const className of new Set(wanted.map((used) => used.className))) {
    const names = wanted.filter((used) => used.className === className).map(({ member }) => member);
    sheets.ui.answerPrompt('text');
    const found = await script(
      sheets,
      `const range = sheet.getRange('A1:B2');
       const event = { range, source: spreadsheet, value: 'x' };
       const object = ${WAYS[className] ?? className};
       return ${JSON.stringify(names)}.filter((name) => {
         try { return object[name] === undefined; } catch (error) { return true; }
       });`,
    );
    missing.push(...(found as string[]).map((name) => `${className}.${name}`));
    await script(
      sheets,
      `ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));`,
    ).catch(() => undefined);
  }
  return missing;
}

test('the list is that of google.md: 309 members, the 100 most used of which are in four files or more', () => {
  expect(usedMembers).toHaveLength(309);
  expect(usedMembers[99]?.files).toBe(4);
});

test('the 100 most used members, and the others that are not listed here, can be reached from a script', async () => {
  const missing = await unreachable(usedMembers.filter(isThere));
  expect(missing).toEqual([]);
});

test('of those used in two files or more, only a second spreadsheet is not there', () => {
  const used = usedMembers.filter(({ files }) => files >= 2).map(nameOf);
  expect(used.filter((name) => NOT_THERE.includes(name))).toEqual(['SpreadsheetApp.create']);
});

test('what is not there says so by its name', async () => {
  for (const name of NOT_THERE.filter((name) => !name.startsWith('PivotTable.'))) {
    const way = name.replace('Range.', "sheet.getRange('A1').");
    expect(await failure(sheets, `${way}();`)).toBe(`Error: ${name} is not available in the preview`);
  }
});

test('constants are the same each time, and print their name', async () => {
  const constants = usedMembers
    .filter(isConstant)
    .map(nameOf)
    .filter((name) => !name.startsWith('Ui.'));
  expect(constants.length).toBeGreaterThan(8);
  for (const name of constants) {
    expect(await script(sheets, `return typeof ${name} + String(${name} === ${name});`)).toBe('objecttrue');
  }
});

test('no service is both there and missing', () => {
  const { services } = surface({});
  expect(MISSING_SERVICES.filter((name) => services.includes(name))).toEqual([]);
});
