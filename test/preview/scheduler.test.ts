/** Two executions at once, one call at a time in an order drawn with a seed: races that can be told again. */
import { TIME_OUT } from '../../preview/apps-script/calls/faults';
import type { NodeSheets } from '../../preview/node';
import { openSheets } from './open-sheets';

const CODE = `
  function cell(a1) { return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange(a1); }
  function wipe() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1:F2').clearContent(); }
  function addOne() { cell('A1').setValue(cell('A1').getValue() + 1); }
  function addOneLocked(wait) {
    const lock = LockService.getDocumentLock();
    lock.waitLock(wait);
    addOne();
    SpreadsheetApp.flush();
    lock.releaseLock();
    return 'added';
  }
  function holdFor(ms) { LockService.getDocumentLock().waitLock(1000); Utilities.sleep(ms); return 'held'; }
  function take(wait) { return LockService.getDocumentLock().tryLock(wait); }
  function note(letter) { for (let n = 0; n < 3; n += 1) { cell('B1').setValue(cell('B1').getValue() + letter); Utilities.sleep(1000); } }
  function ask() { SpreadsheetApp.getUi().alert('Well?'); cell('C1').setValue('asked'); }
  function waitForC1() { while (cell('C1').getValue() === '') Utilities.sleep(500); return cell('C1').getValue(); }
  function sleepLong() { for (let n = 0; n < 7; n += 1) Utilities.sleep(60000); return 'slept'; }
  function slowly(value) { cell('E1').getValue(); return value; }
  function onEdit() { cell('D1').setValue(cell('D1').getValue() + 1); }`;

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

let sheets: NodeSheets;
beforeAll(async () => (sheets = await openSheets(CODE)));
/** An empty first row, and nobody interleaved. */
const startAgain = async (): Promise<void> => {
  sheets.interleave(undefined);
  await sheets.run('wipe');
};
beforeEach(startAgain);

const shown = (column: number): unknown => sheets.values('Sheet1')[0]?.[column] ?? '';

/** What Maria and Tom do at the same time, and the calls of both in the order in which they were answered. */
async function together(
  seed: number,
  maria: readonly [string, ...unknown[]],
  tom: readonly [string, ...unknown[]],
): Promise<{ answers: PromiseSettledResult<unknown>[]; order: string[] }> {
  const before = sheets.executions.length;
  sheets.interleave(seed);
  const answers = await Promise.allSettled([
    sheets.user('maria@example.com').run(...maria),
    sheets.user('tom@example.com').run(...tom),
  ]);
  await sheets.settled();
  const order = sheets.executions
    .slice(before)
    .flatMap(({ person, calls }) => calls.map((call) => ({ ...call, person })))
    .sort((a, b) => a.order - b.order)
    .map(({ person, member }) => `${person.split('@')[0] ?? ''} ${member}`);
  return { answers, order };
}

test('the same seed gives the same order of calls, and seeds differ', async () => {
  const orders: string[] = [];
  for (const seed of [...SEEDS, ...SEEDS]) {
    await startAgain();
    orders.push((await together(seed, ['addOne'], ['addOne'])).order.join());
  }
  expect(orders.slice(SEEDS.length)).toEqual(orders.slice(0, SEEDS.length));
  expect(new Set(orders).size).toBeGreaterThan(SEEDS.length / 2);
});

test('without a lock one of two additions is lost under some seeds, and not under others', async () => {
  const totals = new Set<unknown>();
  for (const seed of SEEDS) {
    await startAgain();
    await together(seed, ['addOne'], ['addOne']);
    totals.add(shown(0));
  }
  expect(totals).toEqual(new Set([1, 2]));
});

test('with a lock, and a flush before it is let go, none is lost under any', async () => {
  for (const seed of SEEDS) {
    await startAgain();
    const { answers } = await together(seed, ['addOneLocked', 30_000], ['addOneLocked', 30_000]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(shown(0)).toBe(2);
  }
});

test('sleepers wake in any order, as nobody knows how long the others compute', async () => {
  const texts = new Set<unknown>();
  for (const seed of SEEDS) {
    await startAgain();
    await together(seed, ['note', 'm'], ['note', 't']);
    texts.add(shown(1));
  }
  expect(texts.size).toBeGreaterThan(2);
});

test('whoever waits for a lock goes on when it is let go, or gives up if all wait for longer', async () => {
  for (const seed of SEEDS) {
    const patient = (await together(seed, ['holdFor', 5000], ['take', 20_000])).answers;
    expect(patient).toEqual([
      { status: 'fulfilled', value: 'held' },
      { status: 'fulfilled', value: true },
    ]);
  }
  const taken = new Set<unknown>();
  for (const seed of SEEDS) {
    const [, tom] = (await together(seed, ['holdFor', 5000], ['take', 1000])).answers;
    taken.add(tom?.status === 'fulfilled' && tom.value);
  }
  // True where Tom's turn came before Maria held it.
  expect(taken).toEqual(new Set([true, false]));
});

test('a person who is asked keeps nobody else waiting', async () => {
  let answer = (): void => undefined;
  jest
    .spyOn(sheets.ui, 'alert')
    .mockImplementationOnce(() => new Promise((resolve) => (answer = () => resolve('OK'))));
  sheets.interleave(1);
  const asked = sheets.user('maria@example.com').run('ask');
  await sheets.user('tom@example.com').run('addOne');
  expect(shown(0)).toBe(1);
  answer();
  await asked;
  expect(shown(2)).toBe('asked');
});

test('one that waits in a loop for what the other does sees it come', async () => {
  for (const seed of SEEDS.slice(0, 4)) {
    await startAgain();
    const { answers } = await together(seed, ['waitForC1'], ['ask']);
    expect(answers[0]).toEqual({ status: 'fulfilled', value: 'asked' });
  }
});

test('six pretended minutes are too long for an execution', async () => {
  sheets.interleave(1);
  await expect(sheets.run('sleepLong')).rejects.toThrow(TIME_OUT);
});

test('triggers take their turns like other executions; each knows its person', async () => {
  sheets.interleave(3);
  const maria = sheets.user('maria@example.com');
  const tom = sheets.user('tom@example.com');
  await Promise.all([maria.type('Sheet1', 'F1', '1'), tom.run('addOne'), tom.type('Sheet1', 'F2', '2')]);
  const triggers = sheets.executions.filter(({ execution }) => execution === 'onEdit').slice(-2);
  // Triggers of several people may run at the same time, so either may end first.
  expect(triggers.map(({ person }) => person).sort()).toEqual(['maria@example.com', 'tom@example.com']);
  expect([1, 2]).toContain(shown(3));
});

test('custom functions belong to the calculation, and take no turn', async () => {
  await sheets.type('Sheet1', 'E2', '=slowly(A1)');
  const { order } = await together(2, ['addOne'], ['take', 0]);
  expect(order.filter((call) => call.startsWith('maria'))).toHaveLength(8);
  expect(sheets.values('Sheet1')[1]?.[4]).toBe(1);
});
