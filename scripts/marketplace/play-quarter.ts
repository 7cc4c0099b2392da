/** The quarter that the Marketplace's pictures show, played through the doors that people have, on the built add-on. */
import { openInNode, type NodeSheets } from '../../preview/node';
import type { Snapshot } from '../../preview/local-sheets';
import type { ChangeRequest, Outcome } from '../../src/actions/api';

const sales = 'vp.sales@example.com';
const product = 'vp.product@example.com';

const okta = 'Single sign-on with Okta';
const salesforce = 'Salesforce sync both ways';
const usage = 'Usage report by account';

const allocations = [
  ['2026-Q4', '2026-10-01', '2026-12-31'],
  ['2027-Q1', '2027-01-01', '2027-03-31'],
];

/** By rank: title, customer, estimate. */
const requests = [
  [okta, 'Initech', '30'],
  [salesforce, 'Globex', '20'],
  ['Audit log export', 'Initech', '15'],
  ['Custom roles', 'Umbrella', '12'],
  ['Bulk import', 'Acme', '10'],
  [usage, 'Stark', '8'],
  ['SAP connector', 'Hooli', '25'],
  ['Slack alerts', 'Acme', '6'],
  ['Data kept in the EU', 'Wayne', '40'],
  ['Mobile approvals', 'Stark', '12'],
  ['Field-level permissions', 'Globex', '14'],
  ['Webhooks for new deals', 'Soylent', '9'],
  ['Saved views per team', 'Tyrell', '5'],
  ['Quotes in German and French', 'Wonka', '10'],
  ['Two-step approval of discounts', 'Hooli', '18'],
  ['Dashboards that can be embedded', 'Umbrella', '16'],
  ['Renewal reminders', 'Initrode', '7'],
  ['Price books per region', 'Wonka', '22'],
  ['Deal rooms for customers', 'Tyrell', '28'],
  ['Calendar invitations from a deal', 'Acme', '4'],
  ['Approval by e-mail', 'Soylent', '6'],
  ['Contract templates', 'Initrode', '11'],
  ['Partner portal', 'Wayne', '35'],
  ['Usage alerts for accounts', 'Stark', '9'],
];

/** @returns the document on 18 November, with changes paid for and the weekly page built */
export async function playQuarter(): Promise<Snapshot> {
  const sheets = await openInNode({ now: '2026-10-05T10:00:00', person: sales });
  try {
    await press(sheets, 'sidebarSetUp');
    await writeAllocations(sheets);
    await writeRequests(sheets);
    await press(sheets, 'sidebarCommit', '2026-Q4');
    await build(sheets);
    await press(sheets, 'sidebarBuildWeekly', '2026-Q4');
    await sheets.settled();
    const first = sheets.document.engine.tabs.all().find(({ name }) => name === 'Sheet1');
    if (first) sheets.document.engine.tabs.delete(first.id);
    return sheets.snapshot();
  } finally {
    await sheets.close();
  }
}

async function writeAllocations(sheets: NodeSheets): Promise<void> {
  for (const [index, [quarter = '', starts = '', ends = '']] of allocations.entries()) {
    const row = {
      ...{ Quarter: quarter, Starts: starts, Ends: ends, Unit: 'story points' },
      ...{ Capacity: '1000', 'Sales share': '10%', 'VP of Sales': sales, 'VP of Product': product },
    };
    for (const [header, text] of Object.entries(row)) {
      await write(sheets, 'Allocation', header, index + 2, [text]);
    }
  }
}

async function writeRequests(sheets: NodeSheets): Promise<void> {
  for (const [index, header] of ['Request', 'Customer', 'Estimate'].entries()) {
    await write(
      sheets,
      'Requests',
      header,
      2,
      requests.map((request) => request[index] ?? ''),
    );
  }
  await write(
    sheets,
    'Requests',
    'Rank',
    2,
    requests.map((_, index) => String(index + 1)),
  );
  const deals = requests.map((_, index) => String(120_000 - 5_000 * ((index * 7) % 19)));
  await write(sheets, 'Requests', 'Deal value', 2, deals);
  await write(
    sheets,
    'Requests',
    'Asks',
    2,
    requests.map((_, index) => String(1 + ((index * 5) % 7))),
  );
  // Typed and not pasted: a paste takes the place of the list to choose from, as in Sheets.
  for (const [title] of requests) await type(sheets, title ?? '', 'Status', 'Endorsed');
}

/** What product builds, the changes that sales asks for meanwhile, and the meeting of the week before. */
async function build(sheets: NodeSheets): Promise<void> {
  sheets.setNow('2026-11-02T10:00:00');
  sheets.actAs(product);
  for (const [title, built] of Object.entries({ [okta]: '40%', [salesforce]: '20%', [usage]: '25%' })) {
    await type(sheets, title, 'Status', 'Building');
    await type(sheets, title, 'Built', built);
  }
  sheets.setNow('2026-11-06T10:00:00');
  await apply(
    sheets,
    { kind: 'ship', quarter: '', out: idOf(sheets, 'Audit log export'), actual: '13' },
    'Shipped',
  );
  sheets.actAs(sales);
  await press(sheets, 'sidebarBuildWeekly', '2026-Q4');

  sheets.setNow('2026-11-13T10:00:00');
  await apply(sheets, { kind: 'drop', quarter: '', out: idOf(sheets, usage) }, 'Stark signed without it');
  sheets.actAs(product);
  await type(sheets, okta, 'Built', '60%');
  await type(sheets, salesforce, 'Built', '40%');
  sheets.setNow('2026-11-18T09:00:00');
  sheets.actAs(sales);
  await apply(sheets, { kind: 'drop', quarter: '', out: idOf(sheets, 'Bulk import') }, 'Acme prefers alerts');
  await apply(sheets, { kind: 'add', quarter: '', in: idOf(sheets, 'Slack alerts') }, 'Acme renews with it');
}

const apply = (sheets: NodeSheets, change: ChangeRequest, reason: string): Promise<void> =>
  press(sheets, 'sidebarApplyChange', change, reason);

async function press(sheets: NodeSheets, name: string, ...args: unknown[]): Promise<void> {
  const outcome = (await sheets.run(name, ...args)) as Outcome;
  // The story is ours: a refusal is a mistake in it.
  if (!outcome.ok) throw new Error(outcome.problems.map(({ says }) => says).join(' '));
}

const columnOf = (sheets: NodeSheets, tab: string, header: string): string => {
  const index = sheets.displayValues(tab)[0]?.indexOf(header) ?? -1;
  if (index < 0) throw new Error(`${tab} has no column “${header}”.`);
  return String.fromCharCode(65 + index);
};

const write = (
  sheets: NodeSheets,
  tab: string,
  header: string,
  row: number,
  texts: string[],
): Promise<void> =>
  sheets.paste(
    tab,
    `${columnOf(sheets, tab, header)}${row}`,
    texts.map((text) => [text]),
  );

const rowOf = (sheets: NodeSheets, title: string): number =>
  sheets.displayValues('Requests').findIndex((row) => row.includes(title)) + 1;

const type = (sheets: NodeSheets, title: string, header: string, text: string): Promise<void> =>
  sheets.type('Requests', `${columnOf(sheets, 'Requests', header)}${rowOf(sheets, title)}`, text);

const idOf = (sheets: NodeSheets, title: string): string =>
  sheets.displayValues('Requests')[rowOf(sheets, title) - 1]?.find((cell) => /^R-\d+$/.test(cell)) ?? '';
