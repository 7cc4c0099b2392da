/** What people put beside our columns and tabs: a hundred columns of formulas, a tab duplicated in Sheets' own menu. */
import type { CheckView, HomeView } from '../../../src/actions/api';
import type { NodeSheets } from '../../../preview/node';
import { columnLetter } from '../../../src/sheets/a1';
import { byApi } from './damage';
import { openGood } from './good-workbook';
import { peoplesCells } from './whole-snapshot';

let sheets: NodeSheets;

beforeAll(async () => (await openGood()).close(), 90_000);
beforeEach(async () => (sheets = await openGood()));
afterEach(() => sheets.close());

const drop = { quarter: '2026-Q4', kind: 'drop', out: 'R-8' };

const strip = async (): Promise<unknown> => {
  const home = (await sheets.run('sidebarHome', '')) as HomeView;
  await sheets.settled();
  return home.state === 'quarter' ? home.strip : home.problems;
};

const check = async (): Promise<CheckView> => (await sheets.run('sidebarCheck', '')) as CheckView;

/** What the functions named asked that had to travel. */
async function callsOf(act: () => Promise<unknown>): Promise<number> {
  const from = sheets.executions.length;
  await act();
  await sheets.settled();
  const calls = sheets.executions.slice(from).flatMap((execution) => execution.calls);
  return calls.filter(({ cost }) => cost !== 'cached').length;
}

const each = [
  (): Promise<unknown> => sheets.run('sidebarHome', ''),
  (): Promise<unknown> => check(),
  (): Promise<unknown> => sheets.run('sidebarApplyChange', drop, 'no longer wanted'),
  (): Promise<unknown> => sheets.run('sidebarTidyRanks', ''),
];

async function callsOfEach(): Promise<number[]> {
  const all: number[] = [];
  for (const act of each) all.push(await callsOf(act));
  return all;
}

test('a hundred columns of people’s formulas change no number, no cell of them changes, and they cost no call', async () => {
  const before = await strip();
  const usual = await callsOfEach();
  await sheets.close();
  sheets = await openGood();
  const after = (sheets.values('Requests')[0] ?? []).length + 1;
  await byApi(
    sheets,
    `SpreadsheetApp.getActive().getSheetByName('Requests').insertColumnsAfter(${after - 1}, 100)`,
  );
  const columns = Array.from({ length: 100 }, (_, index) => index);
  await sheets.paste('Requests', `${columnLetter(after)}1`, [
    columns.map((index) => `Own ${index}`),
    ...[2, 3, 4, 5].map((row) => columns.map((index) => `=$D${row}*${index}`)),
  ]);
  await sheets.settled();
  const own = peoplesCells(sheets);
  expect(Object.keys(own).length).toBeGreaterThan(500);
  expect(await strip()).toEqual(before);
  expect((await check()).findings).toEqual([]);
  expect(await callsOfEach()).toEqual(usual);
  expect(peoplesCells(sheets)).toEqual(own);
});

describe.each(['Requests', 'Changes', 'Allocation'])('a duplicate of %s', (tab) => {
  const duplicate = (): Promise<unknown> =>
    byApi(
      sheets,
      `const book = SpreadsheetApp.getActive();
       book.setActiveSheet(book.getSheetByName('${tab}')); book.duplicateActiveSheet();`,
    );
  const copy = `Copy of ${tab}`;

  test.each(['under its name', 'that was renamed'])('is not taken for the original %s', async (name) => {
    const before = await strip();
    await duplicate();
    expect(sheets.tabs()).toContain(copy);
    const original = name === 'that was renamed' ? 'Mine' : tab;
    if (original !== tab) await sheets.renameTab(tab, original);
    await sheets.settled();
    // What is counted is not the copy.
    await sheets.clear(copy, 'A2:H30');
    await sheets.settled();
    const [copied, whole] = [sheets.values(copy), sheets.values(original)];
    expect(await strip()).toEqual(before);
    const { findings } = await check();
    expect(findings.map(({ code }) => code)).toEqual(original === tab ? [] : ['renamed-tab']);
    expect(await sheets.run('sidebarApplyChange', drop, 'no longer wanted')).toMatchObject({ ok: true });
    await sheets.settled();
    expect(sheets.values(copy)).toEqual(copied);
    if (tab !== 'Allocation') expect(sheets.values(original)).not.toEqual(whole);
  });
});
