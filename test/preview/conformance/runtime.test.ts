/** The language that scripts have, and all that is missing around it: google.md 110 to 112 and 116, 117. */
import type { NodeSheets } from '../../../preview/node';
import { fact } from './fact';
import { MISSING, PRESENT } from './global-names';
import { failure, openSheets, script } from '../open-sheets';

const CODE = `
  var runs = 0;
  const order = [];
  order.push('global');
  function count() { runs += 1; return runs; }
  async function later() { await null; return 'awaited'; }
  async function writesLater() { await null; SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setValue('late'); }
  function microtasks() {
    Promise.resolve().then(() => order.push('microtask'));
    order.push('end of the stack');
    return Promise.resolve().then(() => order);
  }
  function writesAfterReturning() { writesLater(); return 'returned'; }
  function rejects() { Promise.reject(new Error('nobody hears')); return 'returned'; }
  function neverSettles() { return new Promise(() => {}); }
  async function fails() { await null; throw new TypeError('heard'); }
  function topLevelThis() { return [self_ === globalThis, typeof self_.count, sloppy()]; }
  function sloppy() { leaked = 1; return delete globalThis.leaked; }
  var self_ = this;`;

let sheets: NodeSheets;
beforeAll(async () => {
  sheets = await openSheets(CODE);
});

describe('a script finds', () => {
  const types = (names: readonly string[]): Promise<unknown> =>
    script(sheets, `return ${JSON.stringify(names)}.filter((name) => name in globalThis)`);

  fact(
    '6',
    '110a',
    '[H] no timers, streams, encoders, requests, URLs, crypto, window or process',
    async () => {
      expect(await types(MISSING)).toEqual([]);
      expect(await failure(sheets, `setTimeout(() => {}, 0)`)).toBe(
        'ReferenceError: setTimeout is not defined',
      );
      expect(await script(sheets, `return typeof URL`)).toBe('undefined');
    },
  );

  fact('6', '110b', '[H] the language itself and console', async () => {
    expect(await types(PRESENT)).toEqual(PRESENT);
    expect(
      await script(
        sheets,
        `return ['log', 'info', 'warn', 'error', 'time', 'timeEnd'].map((level) => typeof console[level])`,
      ),
    ).toEqual(Array(6).fill('function'));
  });
});

describe('a promise', () => {
  fact('6', '111a', '[H] goes on after the call stack, as microtasks do', async () => {
    expect(await sheets.run('microtasks')).toEqual(['global', 'end of the stack', 'microtask']);
  });

  fact('6', '111b', '[M] is awaited by google.script.run, and its rejection is the failure', async () => {
    expect(await sheets.run('later')).toBe('awaited');
    await expect(sheets.run('fails')).rejects.toMatchObject({ name: 'TypeError', message: 'heard' });
  });

  fact(
    '6',
    '111c',
    '[H] that the function did not wait for still goes on before the execution ends',
    async () => {
      expect(await sheets.run('writesAfterReturning')).toBe('returned');
      await sheets.settled();
      expect(sheets.values('Sheet1')[0]?.[0]).toBe('late');
    },
  );

  fact('6', '111d', '[M] that is rejected and unhandled is silent', async () => {
    expect(await sheets.run('rejects')).toBe('returned');
    expect(sheets.executions.at(-1)?.error).toBeUndefined();
    expect(await sheets.run('later')).toBe('awaited');
  });

  fact(
    '6',
    '111e',
    '[H] that nothing can settle ends the execution, as there are no macrotasks',
    async () => {
      expect(await sheets.run('neverSettles')).toBeNull();
    },
  );

  fact('6', '111f', '[GUESS] is awaited for a custom function too', async () => {
    const own = await openSheets(`async function LATER(x) { await null; return x + 1; }`);
    await own.type('Sheet1', 'A1', '=LATER(41)');
    await own.settled();
    expect(own.values('Sheet1')).toEqual([[42]]);
  });
});

describe('the global scope', () => {
  fact('6', '112a', '[H] is one for all files, in their order', async () => {
    const own = await openSheets('', {
      project: {
        files: [
          {
            name: 'a.gs',
            code: `const early = 'a'; var seen = [early]; function read() { return [...seen, late, typeof shared]; }`,
          },
          { name: 'b.gs', code: `seen.push('b sees ' + early); let late = 'late'; function shared() {}` },
        ],
        html: {},
        manifest: {},
      },
    });
    expect(await own.run('read')).toEqual(['a', 'b sees a', 'late', 'function']);
  });

  fact('6', '112b', '[H] is fresh in every execution, with all global code run again', async () => {
    expect(await sheets.run('count')).toBe(1);
    expect(await sheets.run('count')).toBe(1);
    const own = await openSheets(
      `console.log('global code'); function onEdit() {} function OWN_CELL() { return 1; } function call() {}`,
    );
    await own.type('Sheet1', 'A1', '=OWN_CELL()');
    await own.run('call');
    await own.settled();
    const logs = ['onEdit', 'OWN_CELL', 'call'].map(
      (name) => own.executions.find(({ execution }) => execution === name)?.log,
    );
    expect(logs).toEqual([['global code'], ['global code'], ['global code']]);
  });

  fact('6', '112c', '[H] is what `this` is at the top, and sloppy', async () => {
    expect(await sheets.run('topLevelThis')).toEqual([true, 'function', true]);
  });
});

describe('V8', () => {
  fact(
    '6',
    '116',
    '[M] overflows when a list of more than about 125 000 is spread into arguments',
    async () => {
      const push = (length: number): string => `const all = []; all.push(...new Array(${length}).fill(0));`;
      expect(await failure(sheets, push(100_000))).toBe('no error');
      expect(await failure(sheets, push(130_000))).toBe('RangeError: Maximum call stack size exceeded');
    },
  );

  fact('6', '117a', '[H] gives the name of a constant as its JSON', async () => {
    expect(
      await script(
        sheets,
        `return JSON.stringify({ type: SpreadsheetApp.ProtectionType.RANGE, mode: ScriptApp.AuthMode.FULL })`,
      ),
    ).toBe('{"type":"RANGE","mode":"FULL"}');
  });

  fact('6', '117b', '[H] gives errors a stack, and no line number', async () => {
    const body = `try { null.x; } catch (error) { return [typeof error.stack, error.stack.startsWith('TypeError'), 'lineNumber' in error, 'fileName' in error]; }`;
    expect(await script(sheets, body)).toEqual(['string', true, false, false]);
  });
});
