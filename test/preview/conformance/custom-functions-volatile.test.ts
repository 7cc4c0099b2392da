/** Arguments that change by themselves are refused: google.md 7. */
import { resolve } from 'node:path';
import { readProject } from '../../../preview/read-project';
import { openSheets } from '../open-sheets';
import { fact } from './fact';
import { inCells, type InCells } from './in-cells';

const REFUSAL =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

const SCRIPT = { name: 'Script.gs', code: 'function script(body) { return new Function(body)(); }' };

let cells: InCells;

beforeAll(async () => {
  cells = await inCells(`function TAKES() { return 'called with ' + arguments.length; }`);
  await cells.type('A1', '=NOW()');
  await cells.type('A2', '=A1+1');
  await cells.type('A3', '=SUM(A2:A2)');
  await cells.type('A4', '1');
  await cells.type('A5', '=TODAY()');
  await cells.type('A6', '="NOW() is only text here"');
  await cells.type('C1', '=RANDARRAY(2,2)');
  await cells.script(`spreadsheet.setNamedRange('Clock', sheet.getRange('A1'))`);
  await cells.script(`spreadsheet.insertSheet('Other tab').getRange('B2').setFormula('=RANDBETWEEN(1,6)')`);
});

const REFUSED: readonly (readonly [string, string])[] = [
  ['written in the arguments', '=TAKES(NOW())'],
  ['deep in an argument', '=TAKES(1, IF(TRUE, 2*rand(), 0))'],
  ['in a referenced cell', '=TAKES(A1)'],
  ['in a range that merely contains such a cell', '=TAKES(A1:B9)'],
  ['in a whole column', '=TAKES(A:A)'],
  ['in an open-ended range', '=TAKES(A1:A)'],
  ['through a helper cell', '=TAKES(A2)'],
  ['through two helper cells', '=TAKES(A3&"")'],
  ['where an array of random numbers spills', '=TAKES(D2)'],
  ['through a named range', '=TAKES(Clock)'],
  ['on another tab', `=TAKES('Other tab'!B1:B3)`],
  ['through INDIRECT', '=TAKES(INDIRECT("A1"))'],
  ['element by element', '=MAP(A1:A1, LAMBDA(each, TAKES(each)))'],
];

describe('NOW and the random functions are refused', () => {
  for (const [where, formula] of REFUSED) {
    fact('1.1', '7a', `[H] ${where}: ${formula}`, async () => {
      expect(await cells.type('H1', formula)).toBe('#ERROR!');
      expect(cells.note('H1')).toBe(REFUSAL);
      expect(cells.calls('TAKES')).toBe(0);
    });
  }
});

describe('not refused is', () => {
  for (const [what, formula] of [
    ['a call beside them', '=TAKES(A4)&IF(TRUE,"",NOW())'],
    ['their name in a text', '=TAKES("NOW()", A6)'],
    ['a cell that has nothing to do with them', '=TAKES(A4, B1:B9)'],
  ] as const) {
    fact('1.1', '7b', `[H] ${what}: ${formula}`, async () => {
      expect(await cells.type('H2', formula)).toMatch(/^called with \d$/);
      expect(cells.note('H2')).toBe('');
    });
  }

  fact('1.1', '7c', '[L] TODAY(), unless the switch says so', async () => {
    expect(await cells.type('H3', '=TAKES(A5, TODAY())')).toBe('called with 2');
    cells.sheets.document.switches.todayIsVolatile = true;
    expect(await cells.type('H3', '=TAKES(TODAY())')).toBe('#ERROR!');
    expect(await cells.type('H4', '=TAKES(A4:A5)')).toBe('#ERROR!');
    expect(cells.note('H4')).toBe(REFUSAL);
    cells.sheets.document.switches.todayIsVolatile = false;
  });

  fact('1.1', '7d', '[H] a call whose argument stops being volatile', async () => {
    await cells.type('B20', '=RAND()');
    expect(await cells.type('H5', '=TAKES(B20)')).toBe('#ERROR!');
    await cells.type('B20', '5');
    expect(cells.shown('H5')).toBe('called with 1');
    expect(cells.note('H5')).toBe('');
  });
});

fact(
  '1.1',
  '7e',
  "[L] the add-on's own functions are right either way: its tabs hold nothing volatile",
  async () => {
    const { files, html, manifest } = readProject(resolve(__dirname, '../../../dist'));
    const sheets = await openSheets('', { project: { files: [...files, SCRIPT], html, manifest } });
    sheets.switches.todayIsVolatile = true;
    await sheets.run('setUpSpreadsheet');
    await sheets.run(
      'script',
      `SpreadsheetApp.getActive().insertSheet('Mine').getRange('A1')
       .setFormula('=BUDGET_REMAINING("", Requests!A1:J99, Allocation!A1:J9, Changes!A1:J99)')`,
    );
    await sheets.settled();
    expect(sheets.errorNote('Mine', 'A1')).toBe('');
    expect(sheets.displayValues('Mine')[0]?.[0]).toContain('Allocation has no quarter yet');
  },
);
