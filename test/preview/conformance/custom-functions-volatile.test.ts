/** Arguments that change by themselves are refused: google.md 7. */
import { fact } from './fact';
import { inCells, type InCells } from './in-cells';

const REFUSAL =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

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

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['7a', 'written in the arguments', '=TAKES(NOW())'],
  ['7b', 'deep in an argument', '=TAKES(1, IF(TRUE, 2*rand(), 0))'],
  ['7c', 'in a referenced cell', '=TAKES(A1)'],
  ['7d', 'in a range that merely contains such a cell', '=TAKES(A1:B9)'],
  ['7e', 'in a whole column', '=TAKES(A:A)'],
  ['7f', 'in an open-ended range', '=TAKES(A1:A)'],
  ['7g', 'through a helper cell', '=TAKES(A2)'],
  ['7h', 'through two helper cells', '=TAKES(A3&"")'],
  ['7i', 'where an array of random numbers spills', '=TAKES(D2)'],
  ['7j', 'through a named range', '=TAKES(Clock)'],
  ['7k', 'on another tab', `=TAKES('Other tab'!B1:B3)`],
  ['7l', 'through INDIRECT', '=TAKES(INDIRECT("A1"))'],
  ['7m', 'element by element', '=MAP(A1:A1, LAMBDA(each, TAKES(each)))'],
];

describe('NOW and the random functions are refused', () => {
  for (const [number, where, formula] of REFUSED) {
    fact('1.1', number, `[H] ${where}: ${formula}`, async () => {
      expect(await cells.type('H1', formula)).toBe('#ERROR!');
      expect(cells.note('H1')).toBe(REFUSAL);
      expect(cells.calls('TAKES')).toBe(0);
    });
  }
});

describe('not refused is', () => {
  for (const [number, what, formula] of [
    ['7n', 'a call beside them', '=TAKES(A4)&IF(TRUE,"",NOW())'],
    ['7o', 'their name in a text', '=TAKES("NOW()", A6)'],
    ['7p', 'a cell that has nothing to do with them', '=TAKES(A4, B1:B9)'],
  ] as const) {
    fact('1.1', number, `[H] ${what}: ${formula}`, async () => {
      expect(await cells.type('H2', formula)).toMatch(/^called with \d$/);
      expect(cells.note('H2')).toBe('');
    });
  }

  fact('1.1', '7q', '[L] TODAY(), unless the switch says so', async () => {
    expect(await cells.type('H3', '=TAKES(A5, TODAY())')).toBe('called with 2');
    cells.sheets.document.switches.todayIsVolatile = true;
    expect(await cells.type('H3', '=TAKES(TODAY())')).toBe('#ERROR!');
    expect(await cells.type('H4', '=TAKES(A4:A5)')).toBe('#ERROR!');
    expect(cells.note('H4')).toBe(REFUSAL);
    cells.sheets.document.switches.todayIsVolatile = false;
  });

  fact('1.1', '7r', '[H] a call whose argument stops being volatile', async () => {
    await cells.type('B20', '=RAND()');
    expect(await cells.type('H5', '=TAKES(B20)')).toBe('#ERROR!');
    await cells.type('B20', '5');
    expect(cells.shown('H5')).toBe('called with 1');
    expect(cells.note('H5')).toBe('');
  });
});
