/** google.script.run by value: what a page may send, and what comes back of what a script returned. */
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets(`
    function echo(value) { return value; }
    function types() { return Array.from(arguments, (value) => value === null ? 'null' : typeof value); }
    async function later() { return { week: 6 }; }
  `);
});

const ILLEGAL = 'Failed due to illegal value in property: 0';

const circle = (): unknown => {
  const value: { self?: unknown } = {};
  value.self = value;
  return value;
};

fact(
  '4',
  '95a',
  '[H] numbers, booleans, strings, null, and plain objects and lists of them arrive',
  async () => {
    const value = { id: 7, open: true, title: 'SSO', shelf: null, weeks: [1, 2.5, ['a']], '': { deep: {} } };
    expect(await sheets.run('echo', value)).toEqual(value);
  },
);

describe.each([
  ['a Date', () => new Date()],
  ['a function', () => () => 1],
  ['a Date inside', () => ({ rows: [[new Date()]] })],
  ['a function inside', () => [() => 1]],
  ['a Map', () => new Map()],
  ['an object made with new', () => new Error('no plain object')],
  ['a circle', circle],
])('%s', (what, make) => {
  fact('4', '95b', `[H] ${what} as an argument fails the call: "${ILLEGAL}"`, async () => {
    const before = sheets.executions.length;
    await expect(sheets.run('echo', make())).rejects.toThrow(ILLEGAL);
    expect(sheets.executions).toHaveLength(before);
  });
});

fact('4', '95c', '[H] undefined in a list becomes null', async () => {
  expect(await sheets.run('types', [undefined])).toEqual(['object']);
  expect(await sheets.run('echo', [undefined, 1])).toEqual([null, 1]);
});

fact('4', '95d', '[H] an object is sent twice without being a circle', async () => {
  const shared = { id: 1 };
  expect(await sheets.run('echo', [shared, shared])).toEqual([{ id: 1 }, { id: 1 }]);
});

fact('4', '96a', '[H] a Date anywhere in a result makes all of it null, without an error', async () => {
  expect(await script(sheets, 'return new Date()')).toBeNull();
  expect(await script(sheets, 'return { title: "SSO", when: new Date() }')).toBeNull();
  expect(
    await script(
      sheets,
      `sheet.getRange('A1').setValue(new Date()); return sheet.getRange('A1:B2').getValues()`,
    ),
  ).toBeNull();
});

fact('4', '96b', '[H] a Map or a Set comes back as {}', async () => {
  expect(await script(sheets, 'return [new Map([[1, 2]]), new Set([3])]')).toEqual([{}, {}]);
});

fact('4', '96c', '[H] a function comes back as its text', async () => {
  expect(await script(sheets, 'return (points) => points * 2')).toBe('(points) => points * 2');
  expect(await script(sheets, 'return { price: function () {} }')).toEqual({ price: 'function () {}' });
});

fact('4', '96d', '[H] a Promise is awaited', async () => {
  expect(await sheets.run('later')).toEqual({ week: 6 });
  await expect(script(sheets, 'return Promise.reject(new Error("too late"))')).rejects.toThrow('too late');
});

fact(
  '4',
  '96e',
  '[H] undefined comes back as null; inside an object it is left out, in a list it is null',
  async () => {
    expect(await script(sheets, 'return undefined')).toBeNull();
    expect(await script(sheets, '')).toBeNull();
    expect(await script(sheets, 'return { a: undefined, b: [undefined] }')).toEqual({ b: [null] });
  },
);

fact('4', '96f', '[H] NaN is not reliable: here it is null, both ways', async () => {
  expect(await script(sheets, 'return [NaN, Infinity, 1]')).toEqual([null, null, 1]);
  expect(await sheets.run('types', Number.NaN, 1)).toEqual(['null', 'number']);
});

fact('14', '1a', '[H] an object of a service cannot be a result; the handler gets null', async () => {
  expect(await script(sheets, 'return sheet')).toBeNull();
  expect(await script(sheets, `return { range: sheet.getRange('A1') }`)).toBeNull();
});

fact('14', '1b', '[H] a result is a copy: what the page does to it does not reach the script', async () => {
  const sent = { rows: [1] };
  const answer = (await sheets.run('echo', sent)) as typeof sent;
  answer.rows.push(2);
  expect(sent).toEqual({ rows: [1] });
});

test('a circle in a result, also a promised one, ends the call with an error', async () => {
  const body = 'const circle = {}; circle.self = circle;';
  await expect(script(sheets, `${body} return circle`)).rejects.toThrow();
  await expect(script(sheets, `${body} return Promise.resolve(circle)`)).rejects.toThrow();
});
