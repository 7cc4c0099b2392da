/** Which functions of a project a cell can call: google.md 1.4, and 33. */
import { openSheets } from '../open-sheets';
import { fact } from './fact';
import { inCells, type InCells } from './in-cells';

let cells: InCells;

beforeAll(async () => {
  cells = await inCells({
    files: [
      {
        name: 'Code.gs',
        code: `
          function metersToMiles(meters) { return meters / 1609.344; }
          function SUM() { return 'not the built-in'; }
          function QUERY() { return 'not the built-in'; }
          function HIDDEN_() { return 'secret'; }
          const ARROW = () => 'arrow';
          var EXPRESSION = function () { return 'expression'; };
          var MADE = new Function('return "made"');
          this.ASSIGNED = function () { return 'assigned'; };
          /** Says hello. @customfunction */
          function DOCUMENTED() { return 'documented'; }
          function $PLAIN2() { return 'plain'; }
          function onEditByMenu() { return 'a menu item'; }
          if (true) { function NESTED() { return 'nested'; } }
        `,
      },
      { name: 'Other.gs', code: `function ELSEWHERE() { return 'elsewhere'; }` },
    ],
  });
});

fact(
  '1.4',
  '18a',
  "[H] a built-in's name stays the built-in's, also of those that Univer lacks",
  async () => {
    expect(await cells.type('A1', '=SUM(1,2)')).toBe('3');
    expect(await cells.type('A1', '=QUERY(1)')).not.toBe('not the built-in');
  },
);

fact('1.4', '18b', '[H] a name that ends with _ cannot be called', async () => {
  expect(await cells.type('A2', '=HIDDEN_()')).toBe('#NAME?');
});

for (const [how, name] of [
  ['[M] an arrow function', 'ARROW'],
  ['[H] a function expression', 'EXPRESSION'],
  ['[H] new Function', 'MADE'],
  ['[H] a property of this', 'ASSIGNED'],
  ['[H] a declaration that is not at the top level', 'NESTED'],
] as const) {
  fact('1.4', '18c', `${how} is not accepted`, async () => {
    expect(await cells.type('A3', `=${name}()`)).toBe('#NAME?');
  });
}

fact('1.4', '18d', '[H] case does not matter', async () => {
  for (const name of ['metersToMiles', 'METERSTOMILES', 'meterstomiles']) {
    expect(await cells.type('A4', `=${name}(1609.344)`)).toBe('1');
  }
});

fact('1.4', '20', '[H] @customfunction is for autocomplete only: it works with and without', async () => {
  expect(await cells.type('A5', '=DOCUMENTED()')).toBe('documented');
  expect(await cells.type('A5', '=ELSEWHERE()')).toBe('elsewhere');
});

fact('1.4', '21', '[H] every other function at the top level can be called too, meant or not', async () => {
  expect(await cells.type('A6', '=onEditByMenu()')).toBe('a menu item');
});

fact(
  '1.6',
  '33',
  '[M] a file opened without the project keeps values it has; a new call is #NAME?',
  async () => {
    await cells.type('B1', '=ELSEWHERE()');
    const without = await openSheets('', { snapshot: cells.sheets.snapshot() });
    expect(without.displayValues('Sheet1')[0]?.[1]).toBe('elsewhere');
    await without.type('Sheet1', 'B2', '=ELSEWHERE()');
    expect(without.displayValues('Sheet1')[1]?.[1]).toBe('#NAME?');
  },
);
