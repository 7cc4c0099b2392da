/** What a custom function is given: google.md 1.5. */
import { fact } from './fact';
import { inCells, type InCells } from './in-cells';

let cells: InCells;

/** Writes down what it was given, telling Dates, blanks and what is missing apart. */
const CODE = `
  const told = (value) =>
    Array.isArray(value) ? '[' + value.map(told).join(',') + ']'
    : value instanceof Date ? 'Date ' + value.toISOString()
    : value === undefined ? 'undefined'
    : JSON.stringify(value);
  function GIVEN(first, second) { return told(first) + ' ' + told(second) + ' of ' + arguments.length; }
  function CLASSES(rows) { return [rows instanceof Array, rows[0] instanceof Array, rows[1][0] instanceof Date].join(); }
  function WHERE() {
    return [SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveSheet().getName(),
      SpreadsheetApp.getActiveSheet().getActiveCell().getA1Notation()].join();
  }
  function EACH(value) { return value === '' ? 'blank' : value; }
`;

beforeAll(async () => {
  cells = await inCells(CODE);
  await cells.sheets.paste('Sheet1', 'A1', [
    ['1', 'one'],
    ['', '2'],
  ]);
});

const given = (argument: string): Promise<string> => cells.type('H1', `=GIVEN(${argument})`);

describe('ranges', () => {
  for (const [what, argument, expected] of [
    ['[H] a single cell is its value', 'A1', '1'],
    ['[H] a range is a list of rows', 'A1:B2', '[[1,"one"],["",2]]'],
    ['[H] also one of one row', 'A1:B1', '[[1,"one"]]'],
    ['[H] also one of one column', 'A1:A2', '[[1],[""]]'],
    ['[GUESS] a range of one cell is its value', 'A1:A1', '1'],
    ['[H] what is calculated from a single cell is a single value', 'A1*3', '3'],
  ] as const) {
    fact('1.5', '22a', what, async () => {
      expect(await given(argument)).toBe(`${expected} undefined of 1`);
    });
  }

  fact('1.5', '22b', '[GUESS] or a range of one cell is rows, with the switch off', async () => {
    cells.sheets.document.switches.oneCellRangeIsValue = false;
    await cells.type('A9', '3');
    expect(await given('A9:A9')).toBe('[[3]] undefined of 1');
    expect(await given('A9')).toBe('3 undefined of 1');
    cells.sheets.document.switches.oneCellRangeIsValue = true;
  });
});

describe('types', () => {
  for (const [what, typed, expected] of [
    ['[H] a number', '1.5', '1.5'],
    ['[H] text', 'abc', '"abc"'],
    ['[H] a boolean', 'TRUE', 'true'],
    ['[H] a date is a Date', '2026-11-05', 'Date 2026-11-05T00:00:00.000Z'],
    ['[H] a percentage is its fraction', '10%', '0.1'],
    ['[H] money is a number', '£1,234.50', '1234.5'],
    ['[H] digits written as text stay text', "'007", '"007"'],
  ] as const) {
    fact('1.5', '23a', what, async () => {
      await cells.type('D1', typed);
      expect(await given('D1')).toBe(`${expected} undefined of 1`);
    });
  }

  fact('1.5', '23b', '[H] a date and time is a Date', async () => {
    await cells.script(`sheet.getRange('D2').setValue(new Date(Date.UTC(2026, 10, 5, 13, 45)))`);
    expect(await given('D2')).toBe('Date 2026-11-05T13:45:00.000Z undefined of 1');
  });

  fact('1.5', '23c', '[M] a time and a duration are Dates on 1899-12-30 and after', async () => {
    await cells.script(
      `sheet.getRange('D3:D4').setValues([[0.25], [1.5]]).setNumberFormats([['hh:mm'], ['[h]:mm:ss']])`,
    );
    expect(await given('D3')).toContain('Date 1899-12-30T06:');
    expect(await given('D4')).toContain('Date 1899-12-31T12:');
  });

  fact('1.5', '23d', "[H] Dates are made in the spreadsheet's time zone, not the script's", async () => {
    const tokyo = await inCells(CODE);
    await tokyo.script(`spreadsheet.setSpreadsheetTimeZone('Asia/Tokyo')`);
    await tokyo.type('D1', '2026-11-05');
    expect(await tokyo.type('H1', '=GIVEN(D1)')).toBe('Date 2026-11-04T15:00:00.000Z undefined of 1');
  });

  fact('1.5', '23e', "[H] lists and Dates are of the script's own realm", async () => {
    await cells.sheets.paste('Sheet1', 'E1', [['x'], ['2026-11-05']]);
    expect(await cells.type('H1', '=CLASSES(E1:E2)')).toBe('true,true,true');
  });

  fact('1.5', '23f', '[H] values written in the formula', async () => {
    expect(await given('"a", 10%')).toBe('"a" 0.1 of 2');
    expect(await given('{1,2;3,4}, TRUE')).toBe('[[1,2],[3,4]] true of 2');
  });
});

describe('nothing', () => {
  for (const [what, argument, expected] of [
    ["[M] a blank cell of a range is ''", 'A2:B2', '[["",2]] undefined of 1'],
    ["[GUESS] a blank cell by itself is ''", 'C9', '"" undefined of 1'],
    ["[GUESS] a skipped argument is ''", ',1', '"" 1 of 2'],
    ['[M] an omitted argument is undefined', '1', '1 undefined of 1'],
    ['[M] all omitted', '', 'undefined undefined of 0'],
  ] as const) {
    fact('1.5', '24a', what, async () => {
      expect(await given(argument)).toBe(expected);
    });
  }
});

describe('errors', () => {
  for (const [what, argument, expected] of [
    ['a cell that shows one is its text', 'D9', '"#DIV/0!"'],
    ['in a range too', 'D8:D9', '[[""],["#DIV/0!"]]'],
    ['an invalid reference is "#REF!"', '#REF!', '"#REF!"'],
    ['a tab that is not there too', 'Missing!A1', '"#REF!"'],
    ['an error that is calculated', 'NA()', '"#N/A"'],
  ] as const) {
    fact('1.5', '25a', `[M] the function is called all the same: ${what}`, async () => {
      await cells.type('D9', '=1/0');
      expect(await given(argument)).toBe(`${expected} undefined of 1`);
    });
  }
});

describe('arrays', () => {
  fact('1.5', '26a', '[M] ARRAYFORMULA calls the function once with the whole array', async () => {
    await cells.sheets.paste('Sheet1', 'J1', [['1'], [''], ['3']]);
    const before = cells.calls('GIVEN');
    expect(await cells.type('K1', '=ARRAYFORMULA(GIVEN(J1:J3))')).toBe('[[1],[""],[3]] undefined of 1');
    expect(cells.calls('GIVEN') - before).toBe(1);
  });

  fact('1.5', '26b', '[M] MAP with LAMBDA calls it once for each element', async () => {
    await cells.type('L1', '=MAP(J1:J3, LAMBDA(each, EACH(each)))');
    expect(cells.block('L1:L3')).toEqual([['1'], ['blank'], ['3']]);
    expect(cells.calls('EACH')).toBe(3);
  });
});

fact('1.5', '27', '[H] the active range and cell are the cell that is calculated', async () => {
  expect(await cells.type('M7', '=WHERE()')).toBe('M7,Sheet1,M7');
  await cells.script(`spreadsheet.insertSheet('Second').getRange('B2').setFormula('=WHERE(1)')`);
  expect(cells.sheets.displayValues('Second')[1]?.[1]).toBe('B2,Second,B2');
});
