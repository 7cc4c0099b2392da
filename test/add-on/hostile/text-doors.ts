/** Every door for text that docs/security.md lists, by its name there, and how hostile texts are sent through it. */
import { columnLetter } from '../../../src/sheets/a1';
import type { NodeSheets } from '../../../preview/node';

export const QUARTER = '2026-Q4';

/** `texts` for a door that takes many at once; `one` is the one among them whose turn it is. */
interface Entering {
  readonly sheets: NodeSheets;
  readonly texts: readonly string[];
  readonly one: string;
}

type Door = (entering: Entering) => Promise<unknown>;

/** The people's texts on Requests, which the add-on writes too. */
const textColumns = ['Request', 'Customer', 'Asked by', 'Product says', 'Notes', 'Promised by'];

/** A title and a line are cut or refused above 500 signs; a note and a customer are not. */
const brief = (text: string): string => text.slice(0, 400);

/** As somebody types what is to be a text although it begins with '=': an apostrophe first, which Sheets takes for its own sign. */
const asText = (text: string): string => `'${text}`;

export const outcome = async (sheets: NodeSheets, name: string, ...args: unknown[]): Promise<void> => {
  const { ok, problems } = (await sheets.run(name, ...args)) as { ok: boolean; problems?: unknown };
  expect([name, ok, problems]).toEqual([name, true, undefined]);
};

export const place = (sheets: NodeSheets, tab: string, header: string, row: number): string =>
  `${columnLetter((sheets.values(tab)[0] ?? []).indexOf(header) + 1)}${row}`;

const pasteBelow = (
  { sheets, texts }: Entering,
  header: string,
  as = (text: string): string => text,
): Promise<void> =>
  sheets.paste(
    'Requests',
    place(sheets, 'Requests', header, 2),
    texts.map((text) => [as(text)]),
  );

/** As Format > Clear formatting: what is written from here on is not kept a text by the cell it goes into. */
function clearFormats(sheets: NodeSheets, tab: string): void {
  const sheetId = sheets.document.engine.tabs.all().find(({ name }) => name === tab)?.id ?? '';
  const [row, rows, columns] = [tab === 'Requests' ? 8 : 1, 20, 26];
  const plain = { style: { n: { pattern: 'General' } } };
  sheets.document.write(
    { sheetId, row, column: 0, rows, columns },
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => plain)),
  );
}

const signatureOf = (one: string) => ({ saidToBe: brief(one), askedBy: brief(one) });

const imported = (text: string): object => ({
  ...{ title: `${brief(text)} imported`, customer: text, dealValue: null, closeDate: null },
  ...{ askedBy: brief(text), asks: null, motive: '', estimate: null, notes: text, deal: text, source: text },
});

/** 1-based row of a heading of the weekly page. */
const weeklyRow = (sheets: NodeSheets, heading: string): number =>
  sheets.values('Weekly').findIndex(([value]) => String(value).startsWith(heading)) + 1;

/** In this order: the doors before the commit first. The quarter can be exported, and its ledger is intact, after all of these. */
export const doors: Readonly<Record<string, Door>> = {
  'Text columns of Requests': async (entering) => {
    for (const header of textColumns) {
      await pasteBelow(entering, header, header === 'Request' ? brief : undefined);
    }
  },
  'Said to be, asked by': async ({ sheets, one }) => {
    for (const tab of ['Requests', 'Changes']) clearFormats(sheets, tab);
    await outcome(sheets, 'sidebarCommit', QUARTER, null, signatureOf(one));
  },
  'Reason of a change': ({ sheets, one }) => {
    const drop = { kind: 'drop', quarter: QUARTER, out: 'R-1' };
    return outcome(sheets, 'sidebarApplyChange', drop, brief(one), signatureOf(one));
  },
  'New request': ({ sheets, one }) =>
    outcome(sheets, 'sidebarAddRequest', {
      ...{ quarter: QUARTER, title: `${brief(one)} new`, customer: brief(one), askedBy: brief(one) },
    }),
  'One more ask': ({ sheets, one }) => outcome(sheets, 'sidebarAddAsk', QUARTER, 'R-2', brief(one)),
  'Imported file': ({ sheets, texts }) =>
    outcome(
      sheets,
      'sidebarImport',
      QUARTER,
      texts.map((text) => imported(text)),
    ),
  'Answer to a request': ({ sheets, one }) =>
    outcome(sheets, 'sidebarAnswer', QUARTER, 'R-3', 'Declined', brief(one)),
  'Rank session': async ({ sheets, one }) => {
    const session = { frozen: [one, 'R-2'], answers: ['placed'], revision: 1 };
    expect(await sheets.run('sidebarKeepSession', session)).toBe(true);
    await sheets.run('sidebarSession', QUARTER);
    await sheets.run('sidebarDiscardSession', QUARTER);
  },
  "The menu's questions": async ({ sheets, one }) => {
    // It asks for an amount, a reason, a yes, a name.
    sheets.ui.answerPrompt('5');
    sheets.ui.answerPrompt(brief(one));
    sheets.ui.answerPrompt(brief(one));
    sheets.ui.answer('YES');
    await sheets.runFunction('menuGrant');
    sheets.ui.answerInOrder();
    expect(sheets.values('Changes').flat()).toContain('Granted');
  },
  'Name of the spreadsheet': async ({ sheets, one }) => {
    sheets.document.engine.rename(one.slice(0, 90));
    await outcome(sheets, 'sidebarSetUp');
  },
  "People's lines of the weekly page": async ({ sheets, texts, one }) => {
    await outcome(sheets, 'sidebarBuildWeekly', QUARTER, signatureOf(one));
    const lines = weeklyRow(sheets, 'Decisions and actions') + 2;
    await sheets.paste(
      'Weekly',
      `A${lines}`,
      texts.slice(0, 3).map((text) => ['TRUE', asText(brief(text))]),
    );
  },
  'Notes of the meeting': async ({ sheets, texts }) => {
    const notes = weeklyRow(sheets, 'Notes of the meeting') + 2;
    await sheets.paste(
      'Weekly',
      `A${notes}`,
      texts.map((text) => [asText(text)]),
    );
  },
  'Ticks of the agenda': async ({ sheets, texts, one }) => {
    // A week later what was ticked is posted as settled, with its words as the reason.
    sheets.setNow('2026-11-12T09:30');
    await outcome(sheets, 'sidebarBuildWeekly', QUARTER, signatureOf(one));
    const cells = sheets.values('Changes').flat().map(String);
    expect(cells.filter((cell) => cell === 'Met')).toHaveLength(2);
    expect(cells).toContainEqual(expect.stringContaining(brief(texts[1] ?? '').trim()));
  },
};

/** What leaves the tabs in need of repair, or the quarter to other people; nothing is exported after these. */
export const lateDoors: Readonly<Record<string, Door>> = {
  'Other columns of Requests': async (entering) => {
    // For a quarter or a name the text is a problem to be told. A formula that a person types elsewhere is theirs.
    for (const header of ['Not before', 'Promised to', 'Source']) {
      if ((entering.sheets.values('Requests')[0] ?? []).includes(header)) {
        await pasteBelow(entering, header, asText);
      }
    }
  },
  'Choices of Allocation': async ({ sheets, one }) => {
    for (const header of ['Unit', 'Change policy', 'Mode', 'Fill', 'Sign-off']) {
      await sheets.paste('Allocation', place(sheets, 'Allocation', header, 2), [[asText(one)]]);
    }
  },
  'Quarter of Allocation': ({ sheets, one }) => sheets.paste('Allocation', 'A3', [[asText(one)]]),
  'Names of Allocation': async ({ sheets, one }) => {
    for (const header of ['VP of Sales', 'VP of Product', 'Approver']) {
      await sheets.paste('Allocation', place(sheets, 'Allocation', header, 2), [[asText(one)]]);
    }
    await sheets.run('sidebarBuildWeekly', QUARTER);
  },
  'Text typed into Changes': ({ sheets, one }) =>
    sheets.paste('Changes', place(sheets, 'Changes', 'Reason', 2), [[asText(one)]]),
  'Renamed headers': ({ sheets, one }) =>
    sheets.paste('Requests', place(sheets, 'Requests', 'Product says', 1), [[asText(brief(one))]]),
  'Names of tabs': ({ sheets, one }) => sheets.renameTab('Requests', one.slice(0, 60)),
  'Arguments of a call': async ({ sheets, one }) => {
    for (const name of ['sidebarHome', 'sidebarCheck', 'sidebarWeekly', 'sidebarHeard', 'sidebarExport']) {
      await sheets.run(name, one);
    }
    expect(await sheets.run('sidebarCommit', one)).toMatchObject({ ok: false });
  },
};
