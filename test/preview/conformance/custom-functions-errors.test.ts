/** What a cell shows and says when its custom function fails: google.md 1.3. */
import { fact } from './fact';
import { inCells, type InCells } from './in-cells';

let cells: InCells;

beforeAll(async () => {
  cells = await inCells(
    [
      `function FINE(value) { return value; }`,
      `function THROWS() { throw new Error('out of budget'); }`,
      `function THROWS_TEXT() { throw 'only text'; }`,
      `function MISTAKE() {`,
      `  return notThere.length;`,
      `}`,
      `function REJECTS() { return Promise.reject(new Error('later')); }`,
      `function SETS() { SpreadsheetApp.getActive().getRange('Z1').setValue(1); }`,
      `function MAILS() { MailApp.sendEmail('a@example.com', 'x', 'y'); }`,
      `function FOREVER() { while (true) {} }`,
      `function LEAVES() { Promise.reject(new Error('nobody looks')); return 'went on'; }`,
      `function RECURS() { return RECURS() + 1; }`,
      `function MEMORY() { const all = []; while (true) all.push(new Array(1000000).fill(all.length)); }`,
      `function CYCLE() { const loop = []; loop.push(loop); return loop; }`,
      `function STRANGE() { throw Object.create(null); }`,
      `function SLOW() { Utilities.sleep(100); return 'done'; }`,
      `const ARROW = () => 1;`,
    ].join('\n'),
  );
});

describe('a function that takes too long', () => {
  fact('1.3', '10a', '[H] is ended; the cell shows #ERROR! and says that it exceeded the time', async () => {
    expect(cells.sheets.document.limits.CUSTOM_FUNCTION).toBe(30_000);
    cells.sheets.document.limits.CUSTOM_FUNCTION = 300;
    expect(await cells.type('A1', '=FOREVER()')).toBe('#ERROR!');
    expect(cells.note('A1')).toBe('Exceeded maximum execution time (line 0).');
    cells.sheets.document.limits.CUSTOM_FUNCTION = 30_000;
  });

  fact('1.3', '10b', '[H] holds up nobody after it', async () => {
    expect(await cells.type('A2', '=FINE("next")')).toBe('next');
  });
});

describe('a function that throws', () => {
  // The note names the line; in the test's project a function stands before the code above.
  for (const [name, note] of [
    ['THROWS', 'out of budget (line 3).'],
    ['MISTAKE', 'ReferenceError: notThere is not defined (line 6).'],
    ['REJECTS', 'later (line 8).'],
    ['THROWS_TEXT', 'only text (line 0).'],
  ] as const) {
    fact('1.3', '11a', `[M] shows #ERROR! and says: ${note}`, async () => {
      expect(await cells.type('B1', `=${name}()`)).toBe('#ERROR!');
      expect(cells.note('B1')).toBe(note);
    });
  }

  fact(
    '1.3',
    '11b',
    '[H] gives its error to what depends on it, and the note goes with the error',
    async () => {
      await cells.type('B2', '=THROWS()');
      expect(await cells.type('B3', '=B2&"!"')).toBe('#ERROR!');
      expect(await cells.type('B4', '=IFERROR(THROWS(), "caught")')).toBe('caught');
      expect(cells.note('B4')).toBe('');
      expect(await cells.type('B2', '=FINE(1)')).toBe('1');
      expect(cells.note('B2')).toBe('');
    },
  );

  fact('1.3', '11c', '[H] or breaks in any other way ends alone', async () => {
    for (const name of ['RECURS', 'CYCLE', 'STRANGE', 'MEMORY']) {
      expect(await cells.type('B5', `=${name}()`)).toBe('#ERROR!');
      expect(cells.note('B5')).toMatch(/ \(line \d+\)\.$/);
    }
    expect(await cells.type('B5', '=LEAVES()')).toBe('went on');
    expect(await cells.type('B6', '=FINE(2)')).toBe('2');
  });
});

fact('1.3', 12, '[H] a forbidden call shows #ERROR! and says which', async () => {
  expect(await cells.type('C1', '=SETS()')).toBe('#ERROR!');
  expect(cells.note('C1')).toBe('Exception: You do not have permission to call setValue (line 9).');
  expect(await cells.type('C2', '=MAILS()')).toBe('#ERROR!');
  expect(cells.note('C2')).toBe('Exception: You do not have permission to call MailApp service. (line 10).');
});

fact('1.3', 13, '[M] while it runs the cell shows Loading..., and so does what depends on it', async () => {
  const seen: string[][] = [];
  cells.sheets.document.engine.calculation.onEnd(() => seen.push(cells.block('D1:E1')[0] ?? []));
  await cells.sheets.paste('Sheet1', 'D1', [['=SLOW()', '=D1&"!"']]);
  await cells.sheets.settled();
  expect(seen[0]).toEqual(['Loading...', 'Loading...']);
  expect(seen.at(-1)).toEqual(['done', 'done!']);
});

describe('a name that is unknown shows #NAME?', () => {
  for (const [what, formula] of [
    ['one that nobody declared', '=NOBODY(1)'],
    ['one that is no function declaration', '=ARROW()'],
    ['inside another call', '=IF(TRUE, NOBODY())'],
  ] as const) {
    fact('1.3', '14', `[H] ${what}`, async () => {
      expect(await cells.type('F1', formula)).toBe('#NAME?');
    });
  }
});
