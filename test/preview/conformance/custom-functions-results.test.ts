/** What a cell shows of what a custom function answers: google.md 1.3, 15 to 17. */
import { fact } from './fact';
import { inCells, type InCells } from './in-cells';

let cells: InCells;

beforeAll(async () => {
  cells = await inCells(`
    const ANSWERS = {
      number: 1.5, text: 'abc', digits: '12', yes: true, date: new Date(2026, 10, 5),
      formula: '=1+1', nothing: undefined, nil: null, empty: '', nan: NaN, infinite: -Infinity,
      later: Promise.resolve(7), noDate: new Date(NaN), noRows: [], error: '#N/A',
      ragged: [[1, 2, 3], [4], [5, 6]], list: [1, 2],
      mixed: [['day', new Date(2026, 10, 5)], [1, true], [null, undefined]],
    };
    ANSWERS.sparse = [[, 'b']];
    ANSWERS.sparse[2] = ['c'];
    function ANSWER(name) { return ANSWERS[name]; }
    function BLOCK(rows, columns) {
      return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => r + '/' + c));
    }
    function CALLS() { BLOCK(); return '=BLOCK(1,1)'; }
  `);
});

const clear = (range: string): Promise<void> => cells.sheets.clear('Sheet1', range);
const overwrites = (at: string): string =>
  `Array result was not expanded because it would overwrite data in ${at}.`;
const needs = (what: string, count: number): string =>
  `Result was not automatically expanded, please insert more ${what} (${count}).`;

describe('a block', () => {
  fact('1.3', '15a', '[H] spills right and down, and goes with its formula', async () => {
    await cells.type('B2', '=BLOCK(3,2)');
    expect(cells.block('A1:D5')).toEqual([
      ['', '', '', ''],
      ['', '0/0', '0/1', ''],
      ['', '1/0', '1/1', ''],
      ['', '2/0', '2/1', ''],
      ['', '', '', ''],
    ]);
    await cells.type('B2', '=BLOCK(1,2)');
    expect(cells.block('B2:C3')).toEqual([
      ['0/0', '0/1'],
      ['', ''],
    ]);
    await clear('B2');
    expect(cells.block('B2:C2')).toEqual([['', '']]);
  });

  fact('1.3', '15b', '[H] blocked by data shows #REF! and names the first cell in its way', async () => {
    await cells.type('A3', 'mine');
    expect(await cells.type('A1', '=BLOCK(3,1)')).toBe('#REF!');
    expect(cells.note('A1')).toBe(overwrites('A3'));
    expect(cells.block('A2:A3')).toEqual([[''], ['mine']]);
    await cells.type('B2', '=1+1');
    await cells.type('A1', '=BLOCK(3,2)');
    expect(cells.note('A1')).toBe(overwrites('B2'));
    await clear('A3:B3');
    await clear('B2');
    expect(cells.shown('A1')).toBe('0/0');
    expect(cells.note('A1')).toBe('');
    await clear('A1');
  });

  fact('1.3', '15c', '[H] data typed into its way turns it into #REF!', async () => {
    await cells.type('D1', '=BLOCK(3,1)');
    await cells.type('D2', 'x');
    expect(cells.block('D1:D3')).toEqual([['#REF!'], ['x'], ['']]);
    expect(cells.note('D1')).toBe(overwrites('D2'));
    await clear('D1:D3');
  });

  fact('1.3', '15d', '[H] blocked by another block names a cell of that', async () => {
    await cells.type('F3', '=BLOCK(1,3)');
    expect(await cells.type('G1', '=BLOCK(3,1)')).toBe('#REF!');
    expect(cells.note('G1')).toBe(overwrites('G3'));
    await clear('F1:H3');
  });

  fact(
    '1.3',
    '15e',
    "[H] past the tab's edge shows #REF! and how many rows or columns it lacks",
    async () => {
      expect(await cells.type('J999', '=BLOCK(5,1)')).toBe('#REF!');
      expect(cells.note('J999')).toBe(needs('rows', 3));
      expect(await cells.type('Z1', '=BLOCK(1,3)')).toBe('#REF!');
      expect(cells.note('Z1')).toBe(needs('columns', 2));
      await clear('J999');
      await clear('Z1');
    },
  );

  fact(
    '1.3',
    '15f',
    '[H] that is blocked takes no room: the last row stays where the data ends',
    async () => {
      await cells.type('L3', 'x');
      await cells.type('L1', '=BLOCK(900,1)');
      expect(await cells.script('return sheet.getLastRow()')).toBe(3);
      await clear('L1:L3');
    },
  );
});

describe('a text that begins with =', () => {
  fact('1.3', '16', '[M] is shown as text: a custom function cannot answer with a formula', async () => {
    expect(await cells.type('A20', '=ANSWER("formula")')).toBe('=1+1');
    expect(await cells.type('A21', '=CALLS()')).toBe('=BLOCK(1,1)');
    expect(await cells.script(`return sheet.getRange('A20').getFormula()`)).toBe('=ANSWER("formula")');
  });
});

describe('an answer', () => {
  for (const [what, name, shown] of [
    ['a number', 'number', '1.5'],
    ['text', 'text', 'abc'],
    ['text of digits stays text', 'digits', '12'],
    ['a boolean', 'yes', 'TRUE'],
    ['a Date shows a date', 'date', '05/11/2026'],
    ['undefined is empty', 'nothing', ''],
    ['null is empty', 'nil', ''],
    ['empty text is empty', 'empty', ''],
    ['NaN is #NUM!', 'nan', '#NUM!'],
    ['Infinity is #NUM!', 'infinite', '#NUM!'],
    ['an invalid Date is #NUM!', 'noDate', '#NUM!'],
    ['a Promise is awaited', 'later', '7'],
    ['no rows are empty', 'noRows', ''],
  ] as const) {
    fact('1.3', '17a', `[GUESS] ${what}`, async () => {
      await cells.script(`sheet.getRange('A30').clear()`);
      expect(await cells.type('A30', `=ANSWER("${name}")`)).toBe(shown);
    });
  }

  fact('1.3', '17b', '[GUESS] ragged rows are filled up', async () => {
    await cells.type('A40', '=ANSWER("ragged")');
    expect(cells.block('A40:C42')).toEqual([
      ['1', '2', '3'],
      ['4', '', ''],
      ['5', '6', ''],
    ]);
  });

  fact('1.3', '17c', '[GUESS] holes are empty, a plain list goes down', async () => {
    await cells.type('E40', '=ANSWER("sparse")');
    expect(cells.block('E40:F42')).toEqual([
      ['', 'b'],
      ['', ''],
      ['c', ''],
    ]);
    await cells.type('H40', '=ANSWER("list")');
    expect(cells.block('H40:H41')).toEqual([['1'], ['2']]);
  });

  fact('1.3', '17d', '[GUESS] values of all kinds stand side by side', async () => {
    await cells.type('A50', '=ANSWER("mixed")');
    expect(cells.block('A50:B52')).toEqual([
      ['day', '05/11/2026'],
      ['1', 'TRUE'],
      ['', ''],
    ]);
    const kinds = `return sheet.getRange('A50:B51').getValues().flat().map((value) => value instanceof Date ? 'Date' : typeof value)`;
    expect(await cells.script(kinds)).toEqual(['string', 'Date', 'number', 'boolean']);
  });

  fact('1.3', '17e', '[GUESS] a text that reads like a number is not calculated with as one', async () => {
    await cells.type('A60', '=ANSWER("digits")');
    expect(await cells.type('A61', '=ISTEXT(A60)')).toBe('TRUE');
  });
});
