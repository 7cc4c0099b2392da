/** The built add-on in a spreadsheet of another locale: it speaks that language and writes numbers in its way. */
import { join } from 'node:path';
import { openInNode, type NodeSheets } from '../../preview/node';
import { readProject } from '../../preview/read-project';

const opened: NodeSheets[] = [];

/** `missing` names a file of the add-on that nobody has pushed. */
const open = async (locale: string, missing = ''): Promise<NodeSheets> => {
  const whole = readProject(join(__dirname, '../../dist'));
  const html = Object.fromEntries(Object.entries(whole.html).filter(([name]) => name !== missing));
  const sheets = await openInNode({ project: { ...whole, html }, now: '2026-11-05', locale, newRows: 100 });
  opened.push(sheets);
  return sheets;
};

afterAll(async () => {
  for (const sheets of opened) await sheets.close();
});

const log = (sheets: NodeSheets): Promise<unknown> =>
  sheets.run('sidebarAddRequest', { quarter: '', title: 'Kiosk mode', askedBy: 'ann@example.com' });

const logged = async (sheets: NodeSheets): Promise<unknown> => {
  await sheets.run('sidebarLoadExample');
  return log(sheets);
};

const withId = (reply: string): unknown =>
  expect.stringMatching(new RegExp(`^${reply.replace('{id}', 'R-\\d+').replace(/\./g, '\\.')}$`));

test.each([
  ['en_US', 'Logged as {id} for the weekly meeting. No promise to the customer yet.'],
  ['fr_FR', 'Logged as {id} for the weekly meeting. No promise to the customer yet.'],
  ['de_DE', 'Als {id} für die Wochenbesprechung notiert. Dem Kunden ist noch nichts zugesagt.'],
  ['ja_JP', '{id} として週次会議に登録しました。お客様にはまだ何も約束していません。'],
])('in %s a request is logged with: %s', async (locale, reply) => {
  expect(await logged(await open(locale))).toMatchObject({ reply: withId(reply) });
});

test('who opens the file after its locale was changed speaks the new language', async () => {
  const sheets = await open('en_US');
  await logged(sheets);
  sheets.document.state.locale = 'de_DE';
  await sheets.reopen();
  expect(await log(sheets)).toMatchObject({
    reply: withId('Als {id} für die Wochenbesprechung notiert. Dem Kunden ist noch nichts zugesagt.'),
  });
});

test('where Google fails while the file opens, the menu is there all the same, in English', async () => {
  const sheets = await open('de_DE');
  const german = sheets.menu.items.length;
  sheets.faults.failCall({ nth: 1, when: 'before', functionName: 'onOpen' });
  await sheets.reopen();
  expect(sheets.menu.items).toHaveLength(german);
  expect(JSON.stringify(sheets.menu)).toContain('Commit quarter…');
});

test('where the words of the language were not installed, everything is said in English, and why is said once on the first screen', async () => {
  const sheets = await open('de_DE', 'Words-de');
  expect(await logged(sheets)).toMatchObject({
    reply: withId('Logged as {id} for the weekly meeting. No promise to the customer yet.'),
  });
  const home = (await sheets.run('sidebarHome', '')) as {
    readonly problems: readonly { readonly code: string; readonly says: string }[];
  };
  const found = home.problems.filter(({ code }) => code === 'words-missing');
  expect(found.map(({ says }) => says)).toEqual([expect.stringContaining('file Words-de.html could')]);
  expect(await sheets.run('sidebarTidyRanks', '')).toMatchObject({ ok: true });
});

test("where a page's words were not installed, it opens in English and a message says why", async () => {
  const sheets = await open('de_DE', 'Sidebar-de');
  await sheets.runMenuItem('openSidebar');
  expect(sheets.ui.toasts.at(-1)?.message).toContain('Sidebar-de.html');
  expect(sheets.ui.sidebars.at(-1)?.html).toContain('data-language="en"');
});
