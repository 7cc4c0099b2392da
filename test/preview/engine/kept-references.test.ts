/** What formulas refer to is found out once, and again when the tabs they refer to have changed. */
import { RTree } from '@univerjs/core';
import { FormulaDependencyGenerator } from '@univerjs/engine-formula';
import { ReferenceIndex } from '../../../preview/engine/reference-index';
import { openSheets, script } from '../open-sheets';

const asked = (): jest.SpyInstance =>
  jest.spyOn(FormulaDependencyGenerator.prototype as never, '_getRangeListByNode');

/** A spreadsheet whose `B1` of Sheet1 holds the formula, and Data numbers. */
async function withFormula(formula: string) {
  const sheets = await openSheets('');
  await script(
    sheets,
    `spreadsheet.insertSheet('Data').getRange('A1:A3').setValues([[1], [2], [3]]);
     sheet.getRange('B1').setFormula(${JSON.stringify(formula)});`,
  );
  await sheets.settled();
  const shown = async (body: string): Promise<unknown> => {
    await script(sheets, body);
    await sheets.settled();
    return sheets.values('Sheet1')[0]?.[1];
  };
  return { sheets, shown };
}

test('a change of a value asks no formula what it refers to', async () => {
  const { sheets, shown } = await withFormula('=SUM(Data!A:A)+SUM(Data!A1:A2)+Data!A3');
  const spy = asked();
  expect(await shown(`spreadsheet.getSheetByName('Data').getRange('A1').setValue(10)`)).toBe(15 + 12 + 3);
  expect(spy).not.toHaveBeenCalled();
  spy.mockRestore();
  await sheets.close();
});

test.each([
  [
    'a column of a tab that has become longer',
    '=SUM(Data!A:A)',
    `insertRowsAfter(1000, 5).getRange('A1003')`,
    106,
  ],
  ['a tab with another name', '=SUM(Data!A:A)', `setName('Other').getRange('A4')`, 106],
  ['rows that have moved down', '=SUM(Data!A2:A3)', `insertRowsBefore(1, 2).getRange('A4')`, 103],
  ['what OFFSET leads to', '=SUM(OFFSET(Data!A1,3,0,2,1))', `getRange('A5')`, 100],
  ['what INDIRECT names', '=SUM(INDIRECT("Data!A4:A6"))', `getRange('A6')`, 100],
  ['as far as INDEX leads', '=SUM(Data!A1:INDEX(Data!A:A,6))', `getRange('A6')`, 106],
])('a value is seen in %s', async (_what, formula, at, sum) => {
  const { sheets, shown } = await withFormula(formula);
  expect(await shown(`spreadsheet.getSheetByName('Data').${at}.setValue(100)`)).toBe(sum);
  await sheets.close();
});

test('another formula in the same cell depends on other cells', async () => {
  const { sheets, shown } = await withFormula('=SUM(Data!A1:A2)');
  expect(await shown(`sheet.getRange('B1').setFormula('=SUM(Data!A3:A4)')`)).toBe(3);
  expect(await shown(`spreadsheet.getSheetByName('Data').getRange('A4').setValue(100)`)).toBe(103);
  await sheets.close();
});

const range = (startRow: number) => ({
  unitId: 'book',
  sheetId: 'tab',
  range: { startRow, endRow: startRow + 1, startColumn: 0, endColumn: 0 },
});
const formula = (treeId: number, startRow: number) => ({ treeId, rangeList: [range(startRow)] }) as never;

describe('the index of references', () => {
  test('holds a formula once, however often it is entered', () => {
    const inserted = jest.spyOn(RTree.prototype, 'bulkInsert');
    const index = new ReferenceIndex();
    for (let time = 0; time < 5; time += 1) index.addDependencyRTreeCache(formula(7, 3));
    expect(inserted).toHaveBeenCalledTimes(1);
    expect([...index.searchDependency([range(4)])]).toEqual([7]);
    inserted.mockRestore();
  });

  test('forgets where a formula referred to before', () => {
    const index = new ReferenceIndex();
    index.addDependencyRTreeCache(formula(7, 3));
    index.addDependencyRTreeCache(formula(7, 30));
    expect([...index.searchDependency([range(3)])]).toEqual([]);
    expect([...index.searchDependency([range(30)])]).toEqual([7]);
  });

  test('takes a formula up again after a tab has gone', () => {
    const index = new ReferenceIndex();
    index.addFormulaDependency('book', 'tab', 0, 0, formula(7, 3));
    index.addDependencyRTreeCache(formula(7, 3));
    index.clearFormulaDependency('book', 'tab');
    expect([...index.searchDependency([range(3)])]).toEqual([]);
    index.addDependencyRTreeCache(formula(7, 3));
    expect([...index.searchDependency([range(3)])]).toEqual([7]);
  });
});
