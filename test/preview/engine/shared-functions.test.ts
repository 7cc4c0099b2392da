/** Workbooks that are open side by side calculate with the same functions, and none sees anything of the other. */
import { ALL_IMPLEMENTED_FUNCTIONS } from '@univerjs/engine-formula';
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';

const write = (sheets: NodeSheets, formulas: readonly string[]): Promise<unknown> =>
  script(
    sheets,
    `sheet.getRange('A1:A3').setValues([[${formulas.length}], [2], [3]]);
     sheet.getRange(1, 2, 1, ${formulas.length}).setFormulas([${JSON.stringify(formulas)}]);`,
  );

const shown = (sheets: NodeSheets): unknown[] => sheets.values('Sheet1')[0]?.slice(1) ?? [];

test('each is made once for all workbooks, but those that are told of their workbook where a formula is parsed', async () => {
  await openSheets();
  const own = ALL_IMPLEMENTED_FUNCTIONS.filter(([Func, name]) => new Func(name) !== new Func(name));
  const names = own.map(([, name]) => String(name));
  expect(names).toEqual(expect.arrayContaining(['SHEET', 'SHEETS', 'SUBTOTAL', 'FORMULATEXT', 'WEEKDAY']));
  expect(names).not.toEqual(expect.arrayContaining(['SUM']));
  expect(names.length).toBeLessThan(ALL_IMPLEMENTED_FUNCTIONS.length / 10);
});

test('what one has parsed counts in its own tabs, also after another has parsed the same', async () => {
  const formulas = [
    '=SUM(A1:A3)',
    '=SHEETS()',
    '=ROW()',
    '=SUMIFS(A:A,A:A,2)',
    '=SUBTOTAL(9,A1:A3)',
    '=ROWS(A:A)',
  ];
  const [one, other] = [await openSheets(), await openSheets()];
  await script(other, `spreadsheet.insertSheet('More'); sheet.deleteRows(500, 501);`);
  await write(one, formulas);
  await write(other, [...formulas, '=A1']);
  await one.type('Sheet1', 'A2', '20');
  await other.type('Sheet1', 'A3', '30');
  expect(shown(one)).toEqual([29, 1, 1, 0, 29, 1000]);
  expect(shown(other)).toEqual([39, 2, 1, 2, 39, 499, 7]);
});

test('a custom function belongs to the workbook whose script has it', async () => {
  const one = await openSheets(`function TWICE(x) { return 2 * x; }`);
  const other = await openSheets(`function TWICE(x) { return 'twice ' + x; }`);
  const without = await openSheets();
  for (const sheets of [one, other, without]) await write(sheets, ['=TWICE(4)']);
  for (const sheets of [one, other, without]) await sheets.settled();
  expect([one, other, without].map((sheets) => shown(sheets)[0])).toEqual([8, 'twice 4', '#NAME?']);
});
