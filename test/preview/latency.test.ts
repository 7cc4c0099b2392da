/** Latency: each service call takes as long as its cost says, from the moment it is set. */
import type { NodeSheets } from '../../preview/node';
import { openSheets, script } from './open-sheets';

let sheets: NodeSheets;
beforeAll(async () => (sheets = await openSheets()));
afterEach(() => sheets.latency.set({}));

/** The time that each call of the last execution took, by the member's name without its class. */
const durations = (): Record<string, number> =>
  Object.fromEntries(
    (sheets.executions.at(-1)?.calls ?? []).map(({ member, ms }) => [member.replace(/.*\./, ''), ms]),
  );

const READ_AND_WRITE = `const range = sheet.getRange('A1'); range.setValue(1); return range.getValue();`;

test('a read waits as long as reads take, a write as long as writes; what is cached does not wait', async () => {
  sheets.latency.set({ read: 150, write: 300 });
  expect(await script(sheets, READ_AND_WRITE)).toBe(1);
  const { getRange, setValue, getValue } = durations();
  // Node's timers may be a millisecond early.
  expect(setValue).toBeGreaterThanOrEqual(299);
  expect(getValue).toBeGreaterThanOrEqual(149);
  expect(getRange).toBeLessThan(149);
});

test('cached calls wait too when that is asked for', async () => {
  sheets.latency.set({ cached: 20 });
  await script(sheets, READ_AND_WRITE);
  expect(durations()['getRange']).toBeGreaterThanOrEqual(19);
});

test('can be set while a script runs, from its next call on', async () => {
  const running = script(
    sheets,
    `SpreadsheetApp.getUi().alert('Slow down'); return sheet.getRange('A1').getValue();`,
  );
  jest.spyOn(sheets.ui, 'alert').mockImplementationOnce(() => {
    sheets.latency.set({ read: 100 });
    return Promise.resolve('OK');
  });
  await running;
  expect(durations()['getValue']).toBeGreaterThanOrEqual(99);
});

test('a lock that is held for slow calls makes others time out', async () => {
  sheets.latency.set({ write: 200 });
  const slow = script(
    sheets,
    `LockService.getDocumentLock().waitLock(1000);
     for (let i = 0; i < 5; i += 1) sheet.getRange('A1').setValue(i);
     return 'done';`,
  );
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (sheets.document.locks.document.isHeld) {
        clearInterval(timer);
        resolve();
      }
    }, 5);
  });
  expect(await script(sheets, `return LockService.getDocumentLock().tryLock(100)`)).toBe(false);
  expect(await slow).toBe('done');
});

test('slow calls use up the time that an execution has', async () => {
  const { limits } = sheets.document;
  const usual = limits.FULL;
  limits.FULL = 500;
  sheets.latency.set({ write: 300 });
  await expect(
    script(sheets, `sheet.getRange('A1').setValue('first'); sheet.getRange('A1').setValue('second');`),
  ).rejects.toThrow('Exceeded maximum execution time');
  limits.FULL = usual;
  // Longer than the second write, which was on its way, would have taken.
  await script(sheets, `Utilities.sleep(400)`);
  expect(sheets.values('Sheet1')[0]?.[0]).toBe('first');
});

test('who sleeps is awake at once where sleeps are skipped, a custom function too', async () => {
  const asleep = await openSheets(`function SLEEPY() { Utilities.sleep(200000); return 'awake'; }`);
  asleep.skipSleeps();
  expect(await script(asleep, `Utilities.sleep(200000); return 'awake';`)).toBe('awake');
  await asleep.type('Sheet1', 'A1', '=SLEEPY()');
  await asleep.settled();
  expect(asleep.values('Sheet1')[0]?.[0]).toBe('awake');
});
