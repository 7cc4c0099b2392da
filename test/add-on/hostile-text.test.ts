/**
 * Text that people enter, import or are sent, through every door there is, and with everything that a spreadsheet could take
 * for a formula: afterwards the same cells hold formulas as after the same quarter with harmless text, and no others.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import type { ExportView } from '../../src/actions/api';
import type { QuarterExport } from '../../src/budget/export/quarter-export';
import { exportFiles } from '../../src/sidebar/dialog/export/export-files';
import { columnLetter } from '../../src/sheets/a1';
import type { NodeSheets } from '../../preview/node';
import type { Snapshot } from '../../preview/workplace';
import { doors, lateDoors, outcome, place, QUARTER } from './hostile/text-doors';
import { payloadGroups } from './hostile/text-payloads';
import { openAddOn } from '../preview/open-sheets';

jest.setTimeout(240_000);

/** Nobody is named and Google does not say who acts, so names are typed too. */
const open = (snapshot?: Snapshot): Promise<NodeSheets> =>
  openAddOn({ now: '2026-11-05T09:30', person: '', isBare: true, ...(snapshot && { snapshot }) });

/** Doors that take one text at a time take them in turn. */
async function enter(sheets: NodeSheets, through: typeof doors, texts: readonly string[]): Promise<void> {
  for (const [index, door] of Object.values(through).entries()) {
    await door({ sheets, texts, one: texts[index % texts.length] ?? '' });
  }
  await sheets.settled();
}

/** Which cells hold a formula, and how it begins; what follows may name a tab. */
const formulas = (sheets: NodeSheets): string[] =>
  sheets
    .tabs()
    .flatMap((tab, index) =>
      sheets
        .formulas(tab)
        .flatMap((line, row) =>
          line.flatMap((formula, column) =>
            formula === ''
              ? []
              : [`tab ${index + 1} ${columnLetter(column + 1)}${row + 1} ${formula.slice(0, 9)}`],
          ),
        ),
    );

interface Held {
  readonly early: readonly string[];
  readonly late: readonly string[];
}

/** As many harmless texts as a group has, so that the same rows are filled. */
const harmless = new Map<number, Held>();
let ready: Snapshot;

beforeAll(async () => {
  const sheets = await open();
  await outcome(sheets, 'sidebarSetUp');
  await sheets.paste('Allocation', 'A2', [
    [QUARTER, '2026-10-01', '2026-12-30', 'story points', '1000', '10%'],
  ]);
  await sheets.paste(
    'Requests',
    'A2',
    ['HubSpot', 'SAP', 'Salesforce', 'Jira', 'Zendesk', 'Gong', 'Slack'].map((title, index) => [
      `${index + 1}`,
      `R-${index + 1}`,
      title,
      index < 2 ? '20' : '90',
    ]),
  );
  // The promise to a customer that one of the texts makes is paid for.
  await sheets.paste(
    'Requests',
    place(sheets, 'Requests', 'Paid by', 2),
    Array.from({ length: 7 }, () => ['Sales']),
  );
  await sheets.settled();
  ready = sheets.snapshot();
  await sheets.close();
  for (const count of new Set(payloadGroups.map(([, payloads]) => Object.keys(payloads).length))) {
    const reference = await open(ready);
    const texts = Array.from({ length: count }, (_, index) => `harmless ${index}`);
    await enter(reference, doors, texts);
    const early = formulas(reference);
    await enter(reference, lateDoors, texts);
    harmless.set(count, { early, late: formulas(reference) });
    await reference.close();
  }
}, 120_000);

/** A cell that is no number must not begin as a formula does. */
const isExecutable = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell));

const csvCells = (exported: QuarterExport): string[] =>
  exportFiles(exported)
    .filter(({ type }) => type === 'text/csv')
    .flatMap((file) => parse<string[]>(file.text()).data.flat());

const column = (sheets: NodeSheets, tab: string, header: string): string[] => {
  const at = (sheets.values(tab)[0] ?? []).indexOf(header);
  return sheets.values(tab).map((row) => String(row[at]));
};

test.each(payloadGroups)(
  '%s: no cell becomes a formula, none of what is exported either, and the words stay',
  async (_name, payloads) => {
    const texts = Object.values(payloads);
    for (const first of texts.keys()) await passes([...texts.slice(first), ...texts.slice(0, first)]);
  },
);

/** Each text once through the doors that take one at a time: as many workbooks as there are texts. */
async function passes(texts: readonly string[]): Promise<void> {
  const sheets = await open(ready);
  await enter(sheets, doors, texts);
  const expected = harmless.get(texts.length);
  expect(formulas(sheets)).toEqual(expected?.early);
  const titles = column(sheets, 'Requests', 'Request');
  for (const text of texts) {
    expect(titles).toContainEqual(expect.stringContaining(text.trim().slice(0, 20)));
  }
  const ledger = ['Reason', 'Accepted by'].flatMap((header) => column(sheets, 'Changes', header));
  expect(
    texts.filter((text) => ledger.some((cell) => cell.includes(text.trim().slice(0, 20)))).length,
  ).toBeGreaterThan(1);
  expect(await sheets.run('sidebarCheckLedger')).toMatchObject({ intact: true });
  const { exported, warehouse } = (await sheets.run('sidebarExport', QUARTER)) as ExportView;
  if (exported === null) throw new Error('Nothing was exported.');
  expect(csvCells(exported).filter(isExecutable)).toEqual([]);
  for (const { name } of exportFiles(exported)) {
    expect(name).toMatch(/^(2026-Q4(-requests|-ledger)?\.(csv|json)|ledger\.ndjson)$/);
  }
  for (const line of warehouse.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('record');
  await enter(sheets, lateDoors, texts);
  expect(formulas(sheets)).toEqual(expected?.late);
  await sheets.close();
}

test('docs/security.md lists these doors, each of them and no other', () => {
  const docs = readFileSync('docs/security.md', 'utf8');
  const [, section = ''] = /## The doors for text\n([^]*?)\n## /.exec(docs) ?? [];
  const listed = [...section.matchAll(/^\| (?!Door |-)(.*?) +\|/gm)].map(([, name]) => name);
  expect(listed).toEqual([...Object.keys(doors), ...Object.keys(lateDoors)]);
});
