/** The number of service calls of an action does not grow with the rows: each costs 50 to 800 ms on Google. */
import { openAddOn } from '../preview/open-sheets';

type Calls = Readonly<Record<string, string>>;

/** What each action of a first quarter asked of Google, with so many requests on the tab. */
async function callsWith(requests: number): Promise<Calls> {
  const sheets = await openAddOn({ newRows: 1000, now: '2026-11-05', person: 'vp.sales@example.com' });
  const calls: Record<string, string> = {};
  const noted = async (action: string, run: () => Promise<unknown>): Promise<void> => {
    const before = sheets.executions.length;
    await run();
    await sheets.settled();
    calls[action] = sheets.executions
      .slice(before)
      .map(
        ({ read, write, service, navigation, error }) =>
          `${read} ${write} ${service} ${navigation} ${error ?? ''}`,
      )
      .join();
  };
  const change = (kind: string, out = 'R-1', more = {}) => ({ kind, quarter: '', out, ...more });
  const events = (): unknown[] => {
    const [headers = [], ...entries] = sheets.values('Changes');
    return entries.map((cells) => cells[headers.indexOf('Event')]);
  };

  await sheets.run('sidebarSetUp');
  // Half of the requests fit, and 1 is left to pay for the pause.
  await sheets.paste('Allocation', 'A2', [
    ['2026-Q4', '2026-10-01', '2026-12-30', 'story points', String(requests * 10 + 10), '10%'],
  ]);
  const rows = Array.from({ length: requests }, (_, index) => [
    `${index + 1}`,
    `R-${index + 1}`,
    'A request',
    '2',
  ]);
  await noted('paste', () => sheets.paste('Requests', 'A2', rows));
  await noted('rank', () => sheets.type('Requests', `A${requests + 1}`, '1'));
  await noted('tidy', () => sheets.run('sidebarTidyRanks', ''));
  await noted('commit', () => sheets.run('sidebarCommit', '2026-Q4'));
  await noted('build', () => sheets.type('Requests', 'F2', '40%'));
  await noted('home', () => sheets.run('sidebarHome', ''));
  await noted('preview', () => sheets.run('sidebarPreviewChange', change('drop')));
  await noted('drop', () => sheets.run('sidebarApplyChange', change('drop'), 'A deal'));
  await noted('undo', () => sheets.run('sidebarUndo', '', 'A slip'));
  await noted('pause', () => sheets.run('sidebarApplyChange', change('pause'), 'A deal'));
  await noted('re-estimate', () =>
    sheets.run('sidebarApplyChange', change('re-estimate', 'R-1', { to: '3' }), ''),
  );
  await noted('terms', () => sheets.type('Allocation', 'H2', 'Flat fee'));
  await noted('weekly', () => sheets.run('sidebarBuildWeekly', ''));
  // Refusals are cheap and alike; these are the calls of actions that were carried out.
  expect(events().slice(-5)).toEqual(['Dropped', 'Dropped, undone', 'Paused', 'Re-estimated', 'Met']);
  expect(sheets.values('Allocation')[1]?.[7]).toBe('Escalating');
  await sheets.close();
  return calls;
}

test('a hundred requests take as many calls as eight, for every action', async () => {
  expect(await callsWith(100)).toEqual(await callsWith(8));
}, 240_000);
