/** Checkboxes in cells. */
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

afterEach(() => script(sheets, `sheet.clear(); sheet.getRange('A1:Z50').clearDataValidations()`));

fact('12', '41a', '[L] insertCheckboxes overwrites a rule, and takes values of its own', async () => {
  const body = `
    const read = (a1) => { const rule = sheet.getRange(a1).getDataValidation(); return [String(rule.getCriteriaType()), rule.getCriteriaValues()]; };
    sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build()).insertCheckboxes();
    sheet.getRange('B1').insertCheckboxes('DONE');
    sheet.getRange('C1').insertCheckboxes('YES', 'NO');
    return [read('A1'), read('B1'), read('C1'), sheet.getRange('A1:C1').getValues()]`;
  expect(await script(sheets, body)).toEqual([
    ['CHECKBOX', []],
    ['CHECKBOX', ['DONE']],
    ['CHECKBOX', ['YES', 'NO']],
    [[false, '', 'NO']],
  ]);
});

fact('12', '41b', '[L] check and uncheck touch checkboxes only, with their own values', async () => {
  const body = `
    sheet.getRange('A1').insertCheckboxes();
    sheet.getRange('B1').insertCheckboxes('YES', 'NO');
    sheet.getRange('C1').setValue('text');
    const range = sheet.getRange('A1:D1');
    return [range.check().getValues(), range.uncheck().getValues()]`;
  expect(await script(sheets, body)).toEqual([[[true, 'YES', 'text', '']], [[false, 'NO', 'text', '']]]);
});

fact('12', '41c', '[L] isChecked is null unless all cells are checkboxes in the same state', async () => {
  const body = `
    const range = sheet.getRange('A1:A2').insertCheckboxes();
    sheet.getRange('B1').insertCheckboxes('YES', 'NO').check();
    const states = [range.isChecked(), range.check().isChecked(), sheet.getRange('A1:B1').isChecked()];
    sheet.getRange('A2').uncheck();
    return states.concat(range.isChecked(), sheet.getRange('A1:A3').isChecked(), sheet.getRange('C1').isChecked())`;
  expect(await script(sheets, body)).toEqual([false, true, true, null, null, null]);
});

fact('12', '41d', '[L] removeCheckboxes takes rules and values, also where null was set', async () => {
  const body = `
    const range = sheet.getRange('A1:B2').insertCheckboxes();
    range.setValues([[true, null], [false, true]]).removeCheckboxes();
    return [range.getValues(), range.getDataValidations().flat()]`;
  expect(await script(sheets, body)).toEqual([
    [
      ['', ''],
      ['', ''],
    ],
    [null, null, null, null],
  ]);
});

test('a list of ranges checks and unchecks them all', async () => {
  const body = `
    const list = sheet.getRangeList(['A1', 'C3']).insertCheckboxes().check();
    const on = list.getRanges().map((range) => range.getValue());
    return [on, list.uncheck().getRanges().map((range) => range.isChecked())]`;
  expect(await script(sheets, body)).toEqual([
    [true, true],
    [false, false],
  ]);
});
