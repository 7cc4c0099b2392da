/** The cache: strings that live for a while, if Google likes: google.md 106 and 12.59. */
import { fact } from './fact';
import { failure, openSheets, script } from '../open-sheets';

describe('the cache', () => {
  let sheets: Awaited<ReturnType<typeof openSheets>>;
  beforeAll(async () => {
    sheets = await openSheets();
  });
  beforeEach(() => {
    sheets.document.caches.clear();
    sheets.setNow('2026-11-05T09:30');
  });

  const cache = 'const cache = CacheService.getScriptCache();';
  const run = (body: string): Promise<unknown> => script(sheets, `${cache} ${body}`);
  const get = (key: string): Promise<unknown> => run(`return cache.get('${key}')`);

  fact('12', '59a', '[L] answers put with null, and null for what was removed', async () => {
    const body = `
      const seen = [cache.put('a', 'x'), cache.put('b', 'y', 60), cache.putAll({ c: 'z', d: '' }), cache.get('a'), cache.getAll(['b', 'c', 'no'])];
      cache.remove('a');
      cache.removeAll(['b', 'c']);
      return [...seen, cache.get('a'), cache.getAll(['b', 'c', 'd'])];`;
    expect(await run(body)).toEqual([null, null, null, 'x', { b: 'y', c: 'z' }, null, { d: '' }]);
  });

  fact('12', '59b', '[L] forgets a value when its seconds are over', async () => {
    await run(`cache.put('k', 'v', 60)`);
    sheets.setNow('2026-11-05T09:30:59');
    expect(await get('k')).toBe('v');
    sheets.setNow('2026-11-05T09:31');
    expect(await get('k')).toBeNull();
  });

  fact('5', '106a', '[H] keeps a value for 600 seconds, and no longer than 21 600', async () => {
    await run(`cache.put('usual', 'v'); cache.put('long', 'v', 1000000)`);
    sheets.setNow('2026-11-05T09:39:59');
    expect(await get('usual')).toBe('v');
    sheets.setNow('2026-11-05T09:40');
    expect([await get('usual'), await get('long')]).toEqual([null, 'v']);
    sheets.setNow('2026-11-05T15:30');
    expect(await get('long')).toBeNull();
  });

  fact('5', '106b', '[H] takes keys of 250 characters', async () => {
    expect(await run(`cache.put('é'.repeat(250), 'v'); return cache.get('é'.repeat(250))`)).toBe('v');
    expect(await failure(sheets, `${cache} cache.put('k'.repeat(251), 'v')`)).toBe(
      'Exception: Argument too large: key',
    );
  });

  fact('5', '106c', '[H] takes values of 102 400 bytes', async () => {
    expect(await run(`cache.put('k', 'x'.repeat(102400)); return cache.get('k').length`)).toBe(102_400);
    for (const value of [`'x'.repeat(102401)`, `'é'.repeat(51201)`]) {
      expect(await failure(sheets, `${cache} cache.put('k', ${value})`)).toBe(
        'Exception: Argument too large: value',
      );
    }
  });

  fact('5', '106d', '[M] keeps about 1000 items: of more, the 900 that would live longest', async () => {
    const body = `
      for (let i = 0; i < 1000; i += 1) cache.put('k' + i, 'v', 1000 + i);
      const before = cache.get('k0');
      cache.put('last', 'v', 5000);
      return [before, cache.get('k0'), cache.get('k100'), cache.get('k101'), cache.get('k999'), cache.get('last')];`;
    expect(await run(body)).toEqual(['v', null, null, 'v', 'v', 'v']);
  });

  fact('5', '106e', '[M] may forget everything early', async () => {
    await run(`cache.put('k', 'v')`);
    sheets.document.switches.evictCache = true;
    expect(
      await run(
        `cache.put('new', 'v'); return [cache.get('k'), cache.get('new'), cache.getAll(['k', 'new'])]`,
      ),
    ).toEqual([null, null, {}]);
    sheets.document.switches.evictCache = false;
    expect(await get('k')).toBe('v');
  });

  fact('5', '106f', '[H] gives back strings, whatever was put', async () => {
    expect(
      await run(
        `cache.put('n', 1.5); cache.put('b', true); cache.put('w', 2); return cache.getAll(['n', 'b', 'w'])`,
      ),
    ).toEqual({
      n: '1.5',
      b: 'true',
      w: '2.0',
    });
    expect(await failure(sheets, `${cache} cache.put('k', { a: 1 })`)).toBe(
      "Exception: The parameters (String,(class)) don't match the method signature for CacheService.Cache.put.",
    );
  });

  fact('5', '106g', '[H] of the document, the script and each user are different ones', async () => {
    const put = `for (const which of ['Document', 'Script', 'User']) CacheService['get' + which + 'Cache']().put('who', which)`;
    const read = `return ['Document', 'Script', 'User'].map((which) => CacheService['get' + which + 'Cache']().get('who'))`;
    expect(await run(`${put}; ${read}`)).toEqual(['Document', 'Script', 'User']);
    sheets.actAs('somebody@example.com');
    expect(await run(read)).toEqual(['Document', 'Script', null]);
    sheets.actAs('owner@example.com');
  });
});
