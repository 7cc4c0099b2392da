/** The problems that only a spreadsheet has: on the built add-on each is met as people meet it, in its own words. */
import { readAreas } from '../../scripts/errors-page/read-problems';
import type { NodeSheets } from '../../preview/node';
import { isSaidBy } from '../budget/problems/patterns';
import { provokedInPreview } from '../budget/problems/provoked-in-preview';
import { openAddOn } from '../preview/open-sheets';

type Name = (typeof provokedInPreview)[number];

interface Said {
  readonly code: string;
  readonly says: string;
}

const known = new Map(readAreas().flatMap(({ problems }) => problems.map((read) => [read.made, read])));
const met = new Set<Name>();

const expectProblem = (name: Name, answer: unknown): void => {
  const { problems = [] } = answer as { readonly problems?: readonly Said[] };
  const read = known.get(name);
  if (read === undefined) throw new Error(`nobody makes ${name}`);
  const said = problems.filter(({ code }) => code === read.code).map(({ says }) => says);
  expect([name, said.some((says) => isSaidBy(read, says)), answer]).toEqual([name, true, answer]);
  met.add(name);
};

const shown = (sheets: NodeSheets): string => sheets.ui.alerts.at(-1)?.message ?? '';

const sales = { now: '2026-11-05T09:30', person: 'vp.sales@example.com' };

test('Before and while it is set up', async () => {
  const sheets = await openAddOn(sales);
  expectProblem('missingTab', await sheets.run('sidebarTidyRanks', ''));
  await sheets.addTab('Weekly');
  await sheets.type('Weekly', 'A1', 'Lunch');
  await sheets.addTab('Changes');
  await sheets.type('Changes', 'A1', 'Ideas');
  const refusal = await sheets.run('sidebarSetUp');
  expectProblem('foreignTab', refusal);
  await sheets.renameTab('Changes', 'Ideas');
  expectProblem('foreignTabWeekly', await sheets.run('sidebarSetUp'));
  await sheets.renameTab('Weekly', 'Lunch');
  await sheets.run('sidebarSetUp');
  expectProblem('noQuarter', await sheets.run('sidebarTidyRanks', ''));
  await sheets.runMenuItem('removeExample');
  expectProblem('noExample', { problems: [{ code: 'no-example', says: shown(sheets) }] });
  await sheets.type('Requests', 'C2', 'HubSpot');
  expectProblem('notEmpty', await sheets.run('sidebarLoadExample'));
});

test('In a quarter to be committed', async () => {
  const sheets = await openAddOn(sales);
  await sheets.run('sidebarSetUp');
  await sheets.paste('Allocation', 'A2', [['2026-Q4', '2026-10-01', '2026-12-31', 'story points', '1000']]);
  await sheets.paste('Requests', 'A2', [['1', '', 'HubSpot', '20']]);
  expectProblem('unknownQuarterAsked', await sheets.run('sidebarTidyRanks', '2031-Q1'));
  const session = { frozen: ['R-1', 'R-2'], answers: [], revision: 1 };
  expectProblem('sessionUnfinished', await sheets.run('sidebarApplySession', '', session));
  expectProblem('importUnreadable', await sheets.run('sidebarImport', '', [{ title: 1 }]));
  const imported = {
    row: 2,
    title: 'Okta',
    customer: '',
    dealValue: null,
    closeDate: null,
    askedBy: '',
    asks: null,
    motive: '',
    estimate: null,
    notes: '',
    deal: '',
    source: '',
  };
  expectProblem('importTooMany', await sheets.run('sidebarImport', '', Array(2001).fill(imported)));
  await sheets.insertColumns('Requests', 3);
  await sheets.type('Requests', 'C1', 'Rank');
  expectProblem('duplicateHeader', await sheets.run('sidebarTidyRanks', ''));
  await sheets.deleteColumns('Requests', 3, 2);
  expectProblem('missingHeader', await sheets.run('sidebarTidyRanks', ''));
});

test('Beside the example', async () => {
  const sheets = await openAddOn(sales);
  await sheets.run('sidebarLoadExample');
  await sheets.run('sidebarAddRequest', { quarter: '', title: 'Okta' });
  await sheets.paste('Allocation', 'A5', [['2028-Q1', '2028-01-01', '2028-03-31', 'story points', '1000']]);
  await sheets.run('sidebarApplyChange', { kind: 'grant', quarter: '2028-Q1', amount: '5' }, 'More');
  await sheets.runMenuItem('removeExample');
  expectProblem('exampleInUse', { problems: [{ code: 'example-in-use', says: shown(sheets) }] });
});

afterAll(() => expect([...met].sort()).toEqual([...provokedInPreview].sort()));
