/** The force-rank session on the built add-on: kept beside the tabs, applied among the ranks it is about. */
import type { Outcome, SessionView } from '../../src/actions/api';
import type { NodeSheets } from '../../preview/node';
import { place } from './hostile/good-workbook';
import { openAddOn } from '../preview/open-sheets';

const openQuarter = async (): Promise<NodeSheets> => {
  const sheets = await openAddOn({ now: '2026-10-05', person: 'vp.sales@example.com' });
  await sheets.run('sidebarSetUp');
  await sheets.paste('Allocation', 'A2', [
    ['2026-Q4', '2026-10-01', '2026-12-30', 'story points', '1000', '10%'],
  ]);
  await sheets.paste(
    'Requests',
    'A2',
    ['HubSpot', 'SSO', 'Audit log', 'SAP'].map((title, index) => [`${index + 1}`, '', title, '20']),
  );
  return sheets;
};

const ranks = (sheets: NodeSheets): unknown[] =>
  sheets
    .values('Requests')
    .slice(1)
    .map(([rank]) => rank);

test('Answers are kept over closing the spreadsheet, in whatever order they arrive', async () => {
  const first = await openQuarter();
  const frozen = ['R-1', 'R-2', 'R-3'];
  await first.run('sidebarKeepSession', { frozen, answers: ['placed', 'against'], revision: 3 });
  await first.run('sidebarKeepSession', { frozen, answers: ['placed'], revision: 2 });
  const snapshot = first.snapshot();
  await first.close();
  const again = await openAddOn({ snapshot, now: '2026-10-06', person: 'vp.sales@example.com' });
  const view = (await again.run('sidebarSession', '2026-Q4')) as SessionView;
  expect(view.kept).toEqual({ frozen, answers: ['placed', 'against'], revision: 3 });
  expect(view.candidates[0]).toMatchObject({
    id: 'R-1',
    title: 'HubSpot',
    facts: [
      { label: 'Customer' },
      { label: 'Asks' },
      { label: 'Deal' },
      { label: 'Estimate' },
      { label: 'Asked' },
    ],
  });
  await again.close();
});

test('The order is applied among the ranks of those it is about, and what moved is said', async () => {
  const sheets = await openQuarter();
  // SSO before HubSpot; Audit log before HubSpot, and after SSO.
  const session = { frozen: ['R-1', 'R-2', 'R-3'], answers: ['placed', 'placed', 'against'], revision: 4 };
  const early = (await sheets.run('sidebarApplySession', '', { ...session, answers: [] })) as Outcome;
  expect(early).toMatchObject({ ok: false, problems: [{ code: 'session-unfinished' }] });
  expect(ranks(sheets)).toEqual([1, 2, 3, 4]);
  const done = (await sheets.run('sidebarApplySession', '', session)) as Outcome;
  expect(done).toMatchObject({
    ok: true,
    said: '3 of 3 moved; biggest riser SSO +1, biggest faller HubSpot \u22122.',
  });
  expect(ranks(sheets)).toEqual([3, 1, 2, 4]);
  await sheets.close();
});

test('Committed work that a hand has typed Shelved since is still open, and takes its place in the order', async () => {
  const sheets = await openQuarter();
  expect(await sheets.run('sidebarCommit', '2026-Q4')).toMatchObject({ ok: true });
  await sheets.type('Requests', place(sheets, 'Requests', 'Status', 2), 'Shelved');
  const session = { frozen: ['R-1', 'R-2', 'R-3'], answers: ['placed', 'placed', 'against'], revision: 4 };
  expect(await sheets.run('sidebarApplySession', '', session)).toMatchObject({ ok: true });
  expect(ranks(sheets)).toEqual([3, 1, 2, 4]);
  await sheets.close();
});

test('Discarding changes no rank and forgets the answers', async () => {
  const sheets = await openQuarter();
  await sheets.run('sidebarKeepSession', { frozen: ['R-1', 'R-2'], answers: ['placed'], revision: 2 });
  expect(await sheets.run('sidebarDiscardSession', '')).toMatchObject({ ok: true });
  expect(ranks(sheets)).toEqual([1, 2, 3, 4]);
  expect(((await sheets.run('sidebarSession', '')) as SessionView).kept).toBeNull();
  await sheets.close();
});
