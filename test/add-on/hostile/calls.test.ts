/** What check and repair ask of Google does not grow with the rows. */
import type { CheckView } from '../../../src/actions/api';
import type { NodeSheets } from '../../../preview/node';
import { openAddOn } from '../../preview/open-sheets';

/** What one function asked that has to travel. */
async function callsOf(sheets: NodeSheets, name: string, ...args: unknown[]): Promise<[unknown, number]> {
  const from = sheets.executions.length;
  const answer = await sheets.run(name, ...args);
  const calls = sheets.executions.slice(from).flatMap((execution) => execution.calls);
  return [answer, calls.filter(({ cost }) => cost !== 'cached').length];
}

/** In half of the rows a number as text or a misspelt status. */
async function callsWith(requests: number): Promise<readonly number[]> {
  const sheets = await openAddOn({ newRows: 1000, now: '2026-11-05' });
  await sheets.run('sidebarSetUp');
  await sheets.paste('Allocation', 'A2', [
    ['2026-Q4', '2026-10-01', '2026-12-30', 'story points', '1000', '10%'],
  ]);
  await sheets.paste(
    'Requests',
    'A2',
    Array.from({ length: requests }, (_, row) => [
      `${row + 1}`,
      `R-${row + 1}`,
      'A request',
      row % 4 === 0 ? "'1,5" : '2',
      row % 4 === 1 ? 'in progres' : 'New',
    ]),
  );
  await sheets.settled();
  const [view, check] = await callsOf(sheets, 'sidebarCheck', '');
  const { findings } = view as CheckView;
  const keys = findings.filter(({ writes }) => writes !== '').map(({ key }) => key);
  const codes = new Set(findings.map(({ code }) => code));
  expect([...codes]).toEqual(expect.arrayContaining(['text-number', 'misspelt', 'lost-look']));
  const [, repair] = await callsOf(sheets, 'sidebarRepair', '', keys);
  const [after] = await callsOf(sheets, 'sidebarCheck', '');
  expect((after as CheckView).findings.filter(({ writes }) => writes !== '')).toEqual([]);
  await sheets.close();
  return [check, repair];
}

test('a hundred damaged requests take as many calls as eight', async () => {
  expect(await callsWith(100)).toEqual(await callsWith(8));
}, 90_000);
