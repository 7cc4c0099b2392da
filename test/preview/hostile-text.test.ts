/**
 * Text that people enter, import or are called by, through every door there is, and with everything that a spreadsheet could take
 * for a formula: afterwards the same cells hold formulas as after the same quarter with harmless text, and no others.
 */
import { join } from 'node:path';
import { parse } from 'papaparse';
import type { ExportView } from '../../src/actions/api';
import type { QuarterExport } from '../../src/budget/export/quarter-export';
import { exportFiles } from '../../src/sidebar/dialog/export/export-files';
import { columnLetter } from '../../src/sheets/a1';
import type { NodeSheets } from '../../preview/node';
import type { Snapshot } from '../../preview/workplace';
import { openAddOn } from './open-sheets';

const QUARTER = '2026-Q4';
const bundleDir = join(__dirname, '../../dist');

/** Behind whatever a text begins with: what a page, a cell's link or a reader's eye could stumble over. */
const rest =
  '"x")<img src=x onerror="canary=1"></script><script>canary=1</script>javascript:alert(1) \u202e\u200b\u{1f417}';

const payloads: readonly (readonly [name: string, text: string])[] = [
  ['a link', `=HYPERLINK("javascript:canary=1",${rest}`],
  ['plus', `+1+${rest}`],
  ['at', `@SUM(1,1)${rest}`],
  ['a tab and a line break before it', `\t\r\n=1+1${rest}`],
  ['an apostrophe before it', `'=1+1${rest}`],
  ['nothing visible before it, and long', `\u0000\u200b=1+${'1'.repeat(300)}${rest}`],
];

const outcome = async (sheets: NodeSheets, name: string, ...args: unknown[]): Promise<void> => {
  const { ok, problems } = (await sheets.run(name, ...args)) as { ok: boolean; problems?: unknown };
  expect([name, ok, problems]).toEqual([name, true, undefined]);
};

const place = (sheets: NodeSheets, tab: string, header: string, row: number): string =>
  `${columnLetter((sheets.values(tab)[0] ?? []).indexOf(header) + 1)}${row}`;

/** As Format > Clear formatting: what is written from here on is not kept a text by the cell it goes into. */
function clearFormats(sheets: NodeSheets, tab: string): void {
  const sheetId = sheets.document.engine.tabs.all().find(({ name }) => name === tab)?.id ?? '';
  const [row, rows, columns] = [tab === 'Requests' ? 4 : 1, 20, 26];
  const plain = { style: { n: { pattern: 'General' } } };
  sheets.document.write(
    { sheetId, row, column: 0, rows, columns },
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => plain)),
  );
}

/** Every door for text. Nobody is named and Google does not say who acts, so names are typed too. */
async function enterEverywhere(sheets: NodeSheets, text: string): Promise<void> {
  const paste = (header: string, row: number): Promise<void> =>
    sheets.paste('Requests', place(sheets, 'Requests', header, row), [[text]]);
  const signature = { saidToBe: text, askedBy: text };
  for (const header of ['Request', 'Customer', 'Asked by', 'Product says', 'Notes', 'Promised by']) {
    await paste(header, 2);
  }
  for (const tab of ['Requests', 'Changes']) clearFormats(sheets, tab);
  await outcome(sheets, 'sidebarCommit', QUARTER, null, signature);
  const drop = { kind: 'drop', quarter: QUARTER, out: 'R-1' };
  await outcome(sheets, 'sidebarApplyChange', drop, text, signature);
  const form = { quarter: QUARTER, title: `${text} new`, customer: text, askedBy: text };
  await sheets.run('sidebarAddRequest', form);
  await sheets.run('sidebarAddAsk', QUARTER, 'R-2', text);
  await sheets.run('sidebarImport', QUARTER, [imported(text)]);
  await sheets.run('sidebarAnswer', QUARTER, 'R-3', 'Declined', text);
  // The menu asks for an amount, a reason, a yes, a name.
  sheets.ui.answerPrompt('5');
  sheets.ui.answerPrompt(text);
  sheets.ui.answerPrompt(text);
  sheets.ui.answer('YES');
  await sheets.chooseMenu('Grant budget…');
  sheets.ui.answerInOrder();
  // Columns for a quarter or a name, where the text is a problem to be told. A formula that a person types elsewhere is theirs.
  for (const header of ['Not before', 'Promised to', 'Source']) {
    if ((sheets.values('Requests')[0] ?? []).includes(header)) {
      await paste(header, 3);
    }
  }
  sheets.document.engine.rename(text.slice(0, 90));
  await outcome(sheets, 'sidebarSetUp');
  await outcome(sheets, 'sidebarBuildWeekly', QUARTER, signature);
  await sheets.settled();
  // Every door was open: the grant from the menu is posted, what was logged and what was imported has its ID.
  expect(sheets.values('Changes').flat()).toContain('Granted');
  expect(sheets.values('Requests').flat()).toContain('R-5');
}

const imported = (text: string): object => ({
  ...{
    title: `${text} imported`,
    customer: text,
    dealValue: null,
    closeDate: null,
    askedBy: text,
    asks: null,
  },
  ...{ motive: '', estimate: null, notes: text, deal: text, source: text },
});

/** Which cells hold a formula, and which. */
const formulas = (sheets: NodeSheets): string[] =>
  sheets
    .tabs()
    .flatMap((tab) =>
      sheets
        .formulas(tab)
        .flatMap((line, row) =>
          line.flatMap((formula, column) =>
            formula === '' ? [] : [`${tab}!${columnLetter(column + 1)}${row + 1} ${formula}`],
          ),
        ),
    );

let ready: Snapshot;
let harmless: string[];

const open = (): Promise<NodeSheets> =>
  openAddOn({ bundleDir, snapshot: ready, now: '2026-11-05T09:30', person: '' });

beforeAll(async () => {
  const sheets = await openAddOn({ bundleDir, now: '2026-11-05T09:30', person: '' });
  await outcome(sheets, 'sidebarSetUp');
  await sheets.paste('Allocation', 'A2', [
    [QUARTER, '2026-10-01', '2026-12-30', 'story points', '1000', '10%'],
  ]);
  await sheets.paste(
    'Requests',
    'A2',
    ['HubSpot', 'SAP', 'Salesforce'].map((title, index) => [
      `${index + 1}`,
      `R-${index + 1}`,
      title,
      index < 2 ? '20' : '90',
    ]),
  );
  // The promise to a customer that one of the texts makes is paid for.
  await sheets.paste('Requests', place(sheets, 'Requests', 'Paid by', 2), [['Sales']]);
  await sheets.settled();
  ready = sheets.snapshot();
  await sheets.close();
  const reference = await open();
  await enterEverywhere(reference, 'harmless');
  harmless = formulas(reference);
  await reference.close();
}, 60_000);

/** A cell that is no number must not begin as a formula does. */
const isExecutable = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell));

const csvCells = (exported: QuarterExport): string[] =>
  exportFiles(exported)
    .filter(({ type }) => type === 'text/csv')
    .flatMap((file) => parse<string[]>(file.text()).data.flat());

test.each(payloads)(
  '%s: no cell becomes a formula, none of what is exported either, and the words stay',
  async (_name, text) => {
    const sheets = await open();
    await enterEverywhere(sheets, text);
    expect(formulas(sheets)).toEqual(harmless);
    const typed = text.trim().slice(0, 20);
    for (const [tab, header] of [
      ['Requests', 'Request'],
      ['Changes', 'Title'],
      ['Changes', 'Reason'],
      ['Changes', 'Accepted by'],
    ] as const) {
      const column = (sheets.values(tab)[0] ?? []).indexOf(header);
      expect(sheets.values(tab).map((row) => String(row[column]))).toContainEqual(
        expect.stringContaining(typed),
      );
    }
    expect(await sheets.run('sidebarCheckLedger')).toMatchObject({ intact: true });
    const { exported, warehouse } = (await sheets.run('sidebarExport', QUARTER)) as ExportView;
    if (exported === null) throw new Error('Nothing was exported.');
    expect(csvCells(exported).filter(isExecutable)).toEqual([]);
    for (const line of warehouse.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('record');
    await sheets.close();
  },
);
