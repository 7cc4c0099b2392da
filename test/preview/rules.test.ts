/** What surrounds the cells: rules, protections, rows and columns that move, snapshots. */
import type { NodeSheets } from '../../preview/node';
import { openSheets, script } from './open-sheets';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

afterEach(async () => {
  await script(
    sheets,
    `sheet.clear(); sheet.clearNotes(); sheet.getRange('A1:Z50').clearDataValidations(); sheet.setFrozenRows(0);
     ['RANGE', 'SHEET'].forEach((type) =>
       spreadsheet.getProtections(SpreadsheetApp.ProtectionType[type]).forEach((protection) => protection.remove()));`,
  );
  sheets.actAs('owner@example.com');
});

describe('a rule', () => {
  test('for formats is kept in order and moves with its cells', async () => {
    const body = `
      const when = () => SpreadsheetApp.newConditionalFormatRule();
      sheet.setConditionalFormatRules([
        when().whenFormulaSatisfied('=$A1=""').setBackground('#EEE').setRanges([sheet.getRange('A1:B2')]).build(),
        when().whenNumberLessThan(0).setFontColor('red').setBold(true).setRanges([sheet.getRange('C1:C9')]).build(),
      ]);
      sheet.insertColumnBefore(2);
      const read = sheet.getConditionalFormatRules().map((rule) =>
        [String(rule.getBooleanCondition().getCriteriaType()), rule.getRanges()[0].getA1Notation()]);
      sheet.clearConditionalFormatRules();
      sheet.deleteColumn(2);
      return [read, sheet.getConditionalFormatRules().length]`;
    expect(await script(sheets, body)).toEqual([
      [
        ['CUSTOM_FORMULA', 'A1:C2'],
        ['NUMBER_LESS_THAN', 'D1:D9'],
      ],
      0,
    ]);
  });
});

describe('rows and columns', () => {
  test('that are inserted take formulas, names, metadata and protections along', async () => {
    const body = `
      sheet.getRange('B1:B2').setValues([[1], [2]]);
      sheet.getRange('D1').setFormula('=SUM(B1:B2)');
      spreadsheet.setNamedRange('Money', sheet.getRange('B1:B2'));
      sheet.getRange('B:B').addDeveloperMetadata('column', 'rank');
      sheet.getRange('B1').protect().setWarningOnly(true);
      sheet.insertColumnBefore(1);
      const found = sheet.createDeveloperMetadataFinder().withKey('column').find()[0];
      const read = [sheet.getRange('E1').getFormula(), spreadsheet.getRangeByName('Money').getA1Notation(),
        found.getValue(), found.getLocation().getColumn().getA1Notation(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()];
      sheet.deleteColumn(1);
      return read.concat(sheet.getRange('D1').getFormula())`;
    expect(await script(sheets, body)).toEqual(['=SUM(C1:C2)', 'C1:C2', 'rank', 'C:C', 'C1', '=SUM(B1:B2)']);
  });

  test('that a person moves take their metadata along', async () => {
    const moving = await openSheets();
    await script(
      moving,
      `sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]); sheet.getRange('C:C').addDeveloperMetadata('c')`,
    );
    await moving.moveColumn('Sheet1', 3, 1);
    expect(moving.values('Sheet1')).toEqual([['c', 'a', 'b']]);
    const where = `return sheet.createDeveloperMetadataFinder().find()[0].getLocation().getColumn().getA1Notation()`;
    expect(await script(moving, where)).toBe('A:A');
  });
});

describe('a snapshot', () => {
  test('opened again is the same spreadsheet to the byte', async () => {
    const first = await openSheets();
    await script(
      first,
      `sheet.getRange('A1:B2').setValues([['n', 'when'], [1, new Date()]]).setFontWeight('bold');
       sheet.getRange('C1').setFormula('=SUM(A2:A)').setNote('a note');
       sheet.getRange('D1').insertCheckboxes();
       spreadsheet.setNamedRange('Money', sheet.getRange('A1:A2'));
       sheet.protect().setWarningOnly(true);
       spreadsheet.deleteSheet(spreadsheet.insertSheet('Gone'));
       PropertiesService.getDocumentProperties().setProperty('ledger', 'x')`,
    );
    await first.settled();
    const snapshot = first.snapshot();
    const text = JSON.stringify(snapshot);
    const second = await openSheets('', { snapshot: JSON.parse(text) as typeof snapshot });
    expect(JSON.stringify(second.snapshot())).toBe(text);
    expect(second.displayValues('Sheet1')).toEqual(first.displayValues('Sheet1'));
    expect(second.notes('Sheet1')[0]).toEqual(['', '', 'a note', '']);
    const body = `return [PropertiesService.getDocumentProperties().getProperty('ledger'), sheet.getRange('C1').getFormula()]`;
    expect(await script(second, body)).toEqual(['x', '=SUM(A2:A)']);
  });
});
