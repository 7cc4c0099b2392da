/** The built add-on at every question it asks: it holds no lock, which Google would take from it there. */
import { openAddOn } from '../open-sheets';
import { fact } from './fact';

/** Each asks, takes the lock and writes. */
const MENU = ['menuDrop', 'menuUndo', 'menuShip', 'menuGrant', 'menuCloseQuarter'];

// Each action reads and writes a whole example; a busy machine takes its time.
jest.setTimeout(120_000);

/** The questions among the calls that were asked while a lock was held. */
function askedUnderLock(members: readonly string[]): string[] {
  let isHeld = false;
  return members.filter((member) => {
    if (/^Lock\.(tryLock|waitLock)$/.test(member)) isHeld = true;
    if (member === 'Lock.releaseLock') isHeld = false;
    return isHeld && /^Ui\.(alert|prompt)$/.test(member);
  });
}

fact(
  '4',
  '102d',
  '[H] the add-on asks nothing while it holds a lock, as no lock persists across a question',
  async () => {
    const sheets = await openAddOn({ now: '2026-11-18T10:00', person: 'vp.sales@example.com' });
    jest
      .spyOn(sheets.ui, 'alert')
      .mockImplementation(({ buttons }) => Promise.resolve(buttons === 'OK' ? 'OK' : 'YES'));
    jest.spyOn(sheets.ui, 'prompt').mockResolvedValue({ button: 'OK', text: 'R-5' });
    await sheets.run('loadExampleQuarter');
    for (const name of MENU) await sheets.runMenuItem(name);
    const calls = sheets.executions.map((run) => run.calls.map(({ member }) => member));
    const asking = calls.filter((members) => members.some((member) => /^Ui\.(alert|prompt)$/.test(member)));
    expect(asking).toHaveLength(MENU.length);
    expect(asking.filter((members) => members.includes('Lock.tryLock')).length).toBeGreaterThan(2);
    expect(asking.flatMap(askedUnderLock)).toEqual([]);
    await sheets.close();
  },
);

test('a question under a lock would be seen', () => {
  expect(askedUnderLock(['Ui.alert', 'Lock.tryLock', 'Ui.prompt', 'Lock.releaseLock', 'Ui.alert'])).toEqual([
    'Ui.prompt',
  ]);
});
