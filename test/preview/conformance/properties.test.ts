/** Properties: strings that outlive executions, within Google's limits: google.md 105 and 12.59. */
import { fact } from './fact';
import { failure, openSheets, script } from '../open-sheets';

const CODE = `function MINE() { return PropertiesService.getUserProperties().getProperty('who'); }`;

describe('a property', () => {
  let sheets: Awaited<ReturnType<typeof openSheets>>;
  beforeAll(async () => {
    sheets = await openSheets(CODE);
  });
  beforeEach(async () => {
    await script(sheets, `PropertiesService.getScriptProperties().deleteAllProperties()`);
  });

  const store = 'const store = PropertiesService.getScriptProperties();';

  fact('12', '59c', '[L] that is missing is null', async () => {
    const names = `['missing', 'toString', '__proto__', 'constructor']`;
    expect(await script(sheets, `${store} return ${names}.map((name) => store.getProperty(name))`)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  fact('5', '105a', '[H] is a string, whatever was set', async () => {
    const body = `${store}
      store.setProperty('text', '007').setProperty('flag', true).setProperty('part', 1.5);
      store.setProperties({ list: [1, 2], flag2: false });
      return store.getProperties();`;
    expect(await script(sheets, body)).toEqual({
      text: '007',
      flag: 'true',
      part: '1.5',
      list: '1,2',
      flag2: 'false',
    });
  });

  fact('5', '105b', '[GUESS] set to a whole number may read with a point and a nought', async () => {
    const body = `${store} store.setProperty('whole', 7).setProperties({ other: -2 }); return store.getProperties()`;
    expect(await script(sheets, body)).toEqual({ whole: '7.0', other: '-2.0' });
    sheets.document.switches.storedNumbersAreDecimals = false;
    expect(await script(sheets, body)).toEqual({ whole: '7', other: '-2' });
    sheets.document.switches.storedNumbersAreDecimals = true;
  });

  fact('5', '105c', '[H] holds 9 KB, counted in bytes', async () => {
    const set = (value: string): string => `${store} store.setProperty('k', ${value})`;
    expect(await failure(sheets, set(`'x'.repeat(9 * 1024)`))).toBe('no error');
    expect(await failure(sheets, set(`'x'.repeat(9 * 1024 + 1)`))).toBe(
      'Exception: Argument too large: value',
    );
    expect(await failure(sheets, set(`'é'.repeat(4609)`))).toBe('Exception: Argument too large: value');
    expect(await failure(sheets, `${store} store.setProperties({ k: 'x'.repeat(9 * 1024 + 1) })`)).toBe(
      'Exception: Argument too large: value',
    );
    expect(await script(sheets, `${store} return store.getProperty('k').length`)).toBe(9216);
  });

  fact('5', '105d', '[H] shares 500 KB with the others of its store', async () => {
    const many = `${store} for (let i = 0; i < 60; i += 1) store.setProperty('k' + i, 'x'.repeat(9000))`;
    expect(await failure(sheets, many)).toBe(
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    // 56 × 9 000 bytes and their names fit into 512 000.
    expect(await script(sheets, `${store} return store.getKeys().length`)).toBe(56);
    const afterRemoval = `${store} store.deleteProperty('k0'); store.setProperty('new', 'x'.repeat(9000))`;
    expect(await failure(sheets, afterRemoval)).toBe('no error');
  });

  fact(
    '5',
    '105e',
    '[H] is removed by name, with all, or as one that setProperties does not name',
    async () => {
      const body = `${store}
      const keys = () => store.getKeys().sort();
      store.setProperties({ a: '1', b: '2', c: '3' });
      store.deleteProperty('a').deleteProperty('missing');
      const seen = [keys()];
      store.setProperties({ d: '4' });
      seen.push(keys());
      store.setProperties({ e: '5' }, true);
      seen.push(keys());
      store.deleteAllProperties();
      return [...seen, keys()];`;
      expect(await script(sheets, body)).toEqual([['b', 'c'], ['b', 'c', 'd'], ['e'], []]);
    },
  );

  fact('5', '105f', "[H] is the document's, the script's, or one person's", async () => {
    await script(
      sheets,
      `for (const which of ['Document', 'Script', 'User']) PropertiesService['get' + which + 'Properties']().setProperty('who', which)`,
    );
    const read = `return ['Document', 'Script', 'User'].map((which) => PropertiesService['get' + which + 'Properties']().getProperty('who'))`;
    expect(await script(sheets, read)).toEqual(['Document', 'Script', 'User']);
    sheets.actAs('somebody@example.com');
    expect(await script(sheets, read)).toEqual(['Document', 'Script', null]);
    sheets.actAs('owner@example.com');
  });

  fact('5', '105g', "[H] of the user is the owner's in a custom function, whoever looks", async () => {
    await script(sheets, `PropertiesService.getUserProperties().setProperty('who', 'the owner')`);
    sheets.actAs('somebody@example.com');
    await script(sheets, `PropertiesService.getUserProperties().setProperty('who', 'somebody')`);
    await sheets.type('Sheet1', 'A1', '=MINE()');
    await sheets.settled();
    expect(sheets.values('Sheet1')[0]?.[0]).toBe('the owner');
    sheets.actAs('owner@example.com');
  });
});
