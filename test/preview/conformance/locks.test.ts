/** Locks keep other executions out, and are let go of when theirs ends: google.md 103, 104 and 12.56. */
import { realTime } from '../../../preview/apps-script/time/pace';
import { Scheduler } from '../../../preview/apps-script/time/scheduler';
import { fact } from './fact';
import { failure, openSheets, script } from '../open-sheets';

const TIMEOUT = 'Exception: Lock timeout: another process was holding the lock for too long.';

const CODE = `
  function holdThenThrow() { LockService.getDocumentLock().waitLock(1000); throw new Error('gone'); }
  function holdForever() { LockService.getDocumentLock().waitLock(1000); while (true); }
  function LOCKED() { const lock = LockService.getScriptLock(); const got = lock.tryLock(0); lock.releaseLock(); return got; }
  function onEdit() { console.log(LockService.getDocumentLock().tryLock(0)); }
  function count(locked) {
    const lock = LockService.getDocumentLock();
    if (locked) lock.waitLock(30000);
    const store = PropertiesService.getDocumentProperties();
    const seen = Number(store.getProperty('count'));
    Utilities.sleep(5);
    store.setProperty('count', String(seen + 1));
    lock.releaseLock();
  }`;

type Which = 'Document' | 'Script' | 'User';

describe('a lock', () => {
  let sheets: Awaited<ReturnType<typeof openSheets>>;
  beforeAll(async () => {
    sheets = await openSheets(CODE);
  });
  afterEach(() => sheets.actAs('owner@example.com'));

  const lock = (which: Which, call: string): string => `return LockService.get${which}Lock().${call}`;

  /** Runs a script that takes the lock and keeps it for as long as a page takes to show; a question would end it. */
  async function held(which: Which): Promise<{ letGo: () => Promise<unknown> }> {
    let end = (): void => undefined;
    const shown = new Promise<void>((show) => {
      // oxlint-disable-next-line typescript/no-misused-promises -- the promise keeps the script waiting
      jest.spyOn(sheets.ui, 'showSidebar').mockImplementationOnce(() => {
        show();
        return new Promise<void>((resolve) => (end = resolve));
      });
    });
    const holder = script(
      sheets,
      `LockService.get${which}Lock().waitLock(1000);
       SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput());`,
    );
    await shown;
    return {
      letGo: () => {
        end();
        return holder;
      },
    };
  }

  fact(
    '5',
    '103a',
    "[H] is the document's, the script's or the user's, and each keeps others out",
    async () => {
      for (const which of ['Document', 'Script', 'User'] as const) {
        const { letGo } = await held(which);
        const others = (['Document', 'Script', 'User'] as const).map((other) =>
          script(sheets, lock(other, 'tryLock(0)')),
        );
        expect(await Promise.all(others)).toEqual(
          ['Document', 'Script', 'User'].map((other) => other !== which),
        );
        await letGo();
        expect(await script(sheets, lock(which, 'tryLock(0)'))).toBe(true);
      }
    },
  );

  fact('5', '103b', '[H] of a user keeps no other user out', async () => {
    const { letGo } = await held('User');
    sheets.actAs('somebody@example.com');
    expect(await script(sheets, lock('User', 'tryLock(0)'))).toBe(true);
    await letGo();
  });

  fact(
    '5',
    '103c',
    '[H] answers tryLock with a boolean, and waitLock with an Exception, when others hold it too long',
    async () => {
      const { letGo } = await held('Document');
      expect(await script(sheets, lock('Document', 'tryLock(20)'))).toBe(false);
      expect(await failure(sheets, lock('Document', 'waitLock(20)'))).toBe(TIMEOUT);
      await letGo();
    },
  );

  fact('5', '103d', '[H] goes to whoever waits for it as soon as its holder lets go', async () => {
    const { letGo } = await held('Document');
    const waiter = script(sheets, lock('Document', 'tryLock(20000)'));
    await letGo();
    expect(await waiter).toBe(true);
  });

  fact('5', '103e', '[H] is let go of when the script ends, also by an error or past its time', async () => {
    await expect(sheets.run('holdThenThrow')).rejects.toThrow('gone');
    expect(await script(sheets, lock('Document', 'tryLock(0)'))).toBe(true);
    const { limits } = sheets.document;
    const usual = limits.FULL;
    limits.FULL = 200;
    await expect(sheets.run('holdForever')).rejects.toThrow('Exceeded maximum execution time');
    limits.FULL = usual;
    expect(await script(sheets, lock('Document', 'tryLock(0)'))).toBe(true);
  });

  fact('5', '103f', '[H] can be had by custom functions and simple triggers', async () => {
    await sheets.type('Sheet1', 'A1', '=LOCKED()');
    await sheets.settled();
    expect(sheets.values('Sheet1')[0]?.[0]).toBe(true);
    expect(sheets.executions.filter(({ execution }) => execution === 'onEdit').at(-1)?.log).toEqual(['true']);
  });

  /** What two counters leave, in each of twenty orders of their calls. */
  async function counted(locked: boolean): Promise<Set<unknown>> {
    const counts = new Set<unknown>();
    for (let seed = 1; seed <= 20; seed += 1) {
      await script(sheets, `PropertiesService.getDocumentProperties().setProperty('count', '0')`);
      sheets.document.pace = new Scheduler(seed);
      await Promise.all([sheets.run('count', locked), sheets.run('count', locked)]);
      sheets.document.pace = realTime;
      counts.add(
        await script(sheets, `return PropertiesService.getDocumentProperties().getProperty('count')`),
      );
    }
    return counts;
  }

  fact('5', '104a', '[M] that nobody takes may lose the write of one of two', async () => {
    expect(await counted(false)).toContain('1');
  });

  fact('5', '104b', '[M] that both take loses none', async () => {
    expect(await counted(true)).toEqual(new Set(['2']));
  });

  fact(
    '12',
    '56a',
    '[L] that is free is had by tryLock(0) and waitLock(0), and had again by who has it',
    async () => {
      const body = `
      const lock = LockService.getScriptLock();
      const seen = [lock.hasLock(), lock.tryLock(0), lock.hasLock(), lock.tryLock(10000), LockService.getScriptLock().hasLock()];
      lock.releaseLock();
      seen.push(lock.hasLock());
      lock.waitLock(0);
      return [...seen, lock.hasLock(), lock.waitLock(1000) === undefined];`;
      expect(await script(sheets, body)).toEqual([false, true, true, true, true, false, true, true]);
    },
  );

  fact('12', '56b', '[L] is not had in a time below zero, though it is free', async () => {
    expect(
      await script(
        sheets,
        `const lock = LockService.getScriptLock(); return [lock.tryLock(-100), lock.hasLock()]`,
      ),
    ).toEqual([false, false]);
    expect(await failure(sheets, lock('Script', 'waitLock(-100)'))).toBe(TIMEOUT);
  });
});
