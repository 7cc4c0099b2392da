/** The quarter of product.md's worked examples, step by step, through the doors that people have. */
import type { ChangePreview, ChangeRequest, Outcome } from '../../src/actions/api';
import type { NodeSheets } from '../../preview/node';

export interface Step {
  readonly title: string;
  /** Does it and gives back what the add-on said, a paragraph each. */
  readonly perform: (sheets: NodeSheets) => Promise<readonly string[]>;
}

const sales = 'vp.sales@example.com';
const product = 'vp.product@example.com';

const allocation: Readonly<Record<string, string>> = {
  Quarter: '2026-Q4',
  Starts: '2026-10-01',
  Ends: '2026-12-30',
  Unit: 'story points',
  Capacity: '1000',
  'Sales share': '10%',
  'VP of Sales': sales,
  'VP of Product': product,
};

/** In the order in which they were asked for: title, customer, estimate. */
const requests = [
  ['SSO', 'Initech', '30'],
  ['Audit log', 'Initech', '15'],
  ['Bulk import', 'Acme', '10'],
  ['Usage report', 'Umbrella', '15'],
  ['HubSpot', 'Globex', '20'],
  ['SAP', 'Hooli', '25'],
  ['Mobile approvals', 'Stark', '12'],
] as const;

/** 'C' for the third header; a missing one is a bug of set-up, and said so. */
const columnOf = (sheets: NodeSheets, tab: string, header: string): string => {
  const index = sheets.displayValues(tab)[0]?.indexOf(header) ?? -1;
  if (index < 0) {
    throw new Error(`${tab} has no column "${header}".`);
  }
  return String.fromCharCode(65 + index);
};

const rowOf = (sheets: NodeSheets, title: string): number => {
  const index = sheets.displayValues('Requests').findIndex((row) => row.includes(title));
  if (index < 0) {
    throw new Error(`Requests has no row "${title}".`);
  }
  return index + 1;
};

const typeFor = async (sheets: NodeSheets, title: string, header: string, text: string): Promise<void> =>
  sheets.type('Requests', `${columnOf(sheets, 'Requests', header)}${rowOf(sheets, title)}`, text);

const idOf = (sheets: NodeSheets, title: string): string => {
  const column = sheets.displayValues('Requests')[0]?.indexOf('ID') ?? -1;
  return sheets.displayValues('Requests')[rowOf(sheets, title) - 1]?.[column] ?? '';
};

/** The server's functions by name, as the sidebar calls them. */
const ask = async <Answer>(sheets: NodeSheets, name: string, ...args: unknown[]): Promise<Answer> =>
  (await sheets.run(name, ...args)) as Answer;

const told = (outcome: Outcome): string[] =>
  outcome.ok ? [outcome.said] : outcome.problems.map(({ says }) => `Refused: ${says}`);

const press = async (sheets: NodeSheets, name: string, ...args: unknown[]): Promise<readonly string[]> =>
  told(await ask<Outcome>(sheets, name, ...args));

const price = async (sheets: NodeSheets, change: ChangeRequest): Promise<readonly string[]> => {
  const preview = await ask<ChangePreview>(sheets, 'sidebarPreviewChange', change);
  return [
    preview.sentence,
    preview.rows.map(({ label, amount }) => `${label}: ${amount}`).join(' · '),
    preview.question,
    ...preview.problems.map(({ says }) => `Refused: ${says}`),
    ...preview.cheaper.map(({ title, note, cost }) => `Cheaper: ${title}, ${cost}: ${note}`),
  ].filter((text) => text !== '');
};

const apply = (sheets: NodeSheets, change: ChangeRequest, reason: string): Promise<readonly string[]> =>
  press(sheets, 'sidebarApplyChange', change, reason);

const quarter = '';

export const story: readonly Step[] = [
  {
    title: '1 October · Set up an empty spreadsheet',
    perform: (sheets) => press(sheets, 'sidebarSetUp'),
  },
  {
    title: 'Write down what sales has: 10 % of 1000 story points',
    perform: async (sheets) => {
      for (const [header, text] of Object.entries(allocation)) {
        await sheets.type('Allocation', `${columnOf(sheets, 'Allocation', header)}2`, text);
      }
      await sheets.type('Sheet1', 'A1', 'Left of our budget:');
      await sheets.type('Sheet1', 'B1', '=BUDGET_REMAINING()');
      return ['A cell of our own, Sheet1!B1, holds =BUDGET_REMAINING(). Nobody touches it from here on.'];
    },
  },
  {
    title: 'Type in what customers ask for',
    perform: async (sheets) => {
      const paste = (header: string, texts: readonly string[]): Promise<void> =>
        sheets.paste(
          'Requests',
          `${columnOf(sheets, 'Requests', header)}2`,
          texts.map((text) => [text]),
        );
      await paste(
        'Request',
        requests.map(([title]) => title),
      );
      await paste(
        'Customer',
        requests.map(([, customer]) => customer),
      );
      await paste(
        'Estimate',
        requests.map(([, , estimate]) => estimate),
      );
      await paste(
        'Rank',
        requests.map((_, index) => String(index + 1)),
      );
      return [`${requests.length} requests, ranked as they came in.`];
    },
  },
  {
    title: 'Force-rank: HubSpot becomes number 1, the others move down',
    perform: async (sheets) => {
      await typeFor(sheets, 'HubSpot', 'Rank', '1');
      const [head = [], ...rows] = sheets.displayValues('Requests');
      const ranked = rows
        .filter((row) => row[head.indexOf('Request')] !== '')
        .map((row) => [Number(row[head.indexOf('Rank')]), row[head.indexOf('Request')] ?? ''] as const)
        .sort(([a], [b]) => a - b);
      return [ranked.map(([rank, title]) => `${rank} ${title}`).join(' · ')];
    },
  },
  { title: 'Commit the quarter', perform: (sheets) => press(sheets, 'sidebarCommit', quarter) },
  {
    title: '5 November · Product has built 40 % of HubSpot and begun SSO',
    perform: async (sheets) => {
      sheets.setNow('2026-11-05');
      sheets.actAs(product);
      await typeFor(sheets, 'HubSpot', 'Built', '40%');
      await typeFor(sheets, 'SSO', 'Status', 'Building');
      sheets.actAs(sales);
      return ['Progress is no change: what is left stays as it was.'];
    },
  },
  {
    title: 'What would HubSpot for SAP cost?',
    perform: (sheets) =>
      price(sheets, { kind: 'swap', quarter, out: idOf(sheets, 'HubSpot'), in: idOf(sheets, 'SAP') }),
  },
  {
    title: 'And dropping HubSpot?',
    perform: (sheets) => price(sheets, { kind: 'drop', quarter, out: idOf(sheets, 'HubSpot') }),
  },
  {
    title: 'Drop HubSpot and pay for it',
    perform: (sheets) =>
      apply(
        sheets,
        { kind: 'drop', quarter, out: idOf(sheets, 'HubSpot') },
        'Globex bought elsewhere; Hooli needs SAP',
      ),
  },
  {
    title: '12 November · SSO ships at 24 instead of 30: the difference comes back',
    perform: (sheets) => {
      sheets.setNow('2026-11-12');
      sheets.actAs(product);
      return apply(sheets, { kind: 'ship', quarter, out: idOf(sheets, 'SSO'), actual: '24' }, 'Shipped');
    },
  },
  {
    title: 'Now SAP fits',
    perform: (sheets) => {
      sheets.actAs(sales);
      return apply(sheets, { kind: 'add', quarter, in: idOf(sheets, 'SAP') }, 'Hooli signs with SAP');
    },
  },
  {
    title: '19 November · Product begins SAP and is halfway through Audit log',
    perform: async (sheets) => {
      sheets.setNow('2026-11-19');
      sheets.actAs(product);
      await typeFor(sheets, 'Audit log', 'Built', '50%');
      await typeFor(sheets, 'SAP', 'Status', 'Building');
      sheets.actAs(sales);
      return ['Ready for the meeting.'];
    },
  },
  { title: 'Build the weekly tab', perform: (sheets) => press(sheets, 'sidebarBuildWeekly', quarter) },
];

export const firstDay = '2026-10-01';
export const firstPerson = sales;
