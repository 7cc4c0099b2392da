/** Importing in the dialog: a chosen file, pasted rows, what is asked, and what is refused before it holds up the page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { callsOf, expectAccessible, expectNoScroll, headingIs, press } from '../sidebar/on-page';
import { openDialog, putBack } from '../sidebar/open-sidebar';
import { openChromium } from './chromium';

let browser: Browser;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'import-'));

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => putBack(page));

const open = async (): Promise<void> => {
  page = await openDialog(browser, 'import');
  await headingIs(page, 'Import requests');
};
const chooseFile = (path: string) => page.getByLabel('Choose a CSV file').setInputFiles(path);
/** A file of its own, as the browser reads it from the disk. */
const choose = async (name: string, content: string | Buffer): Promise<void> => {
  writeFileSync(join(folder, name), content);
  await chooseFile(join(folder, name));
};
const paste = async (text: string): Promise<void> => {
  await page.getByLabel('Or paste the rows with their header').fill(text);
  await press(page, 'Read the rows');
};
const said = (words: string) => page.getByRole('status').getByText(words).waitFor();
const isRefused = (words: string) => page.getByRole('alert').getByText(words).waitFor();
const sent = async (): Promise<readonly Record<string, unknown>[]> =>
  (await callsOf(page, 'sidebarImport')).flatMap(({ args }) => args[1] as Record<string, unknown>[]);

describe('importing', () => {
  it('a chosen backlog goes in whole', async () => {
    await open();
    await chooseFile(resolve(__dirname, '../fixtures/backlog.csv'));
    await said('60 new');
    expect(await page.getByLabel('Request').inputValue()).toBe('title');
    expect(await page.getByLabel('Source').inputValue()).toBe('source');
    await expectAccessible(page);
    await expectNoScroll(page);
    await press(page, 'Import 60');
    await said('Imported 60 requests, R-8 to R-67');
    expect(await sent()).toHaveLength(60);
  });

  it('another column, another reading of a day, one of two estimates: all without a call', async () => {
    await open();
    await paste('Topic\tNeeded\tPoints\tPoints\nSSO\t08/12/2026\t3\t5');
    await page.getByText('None of the names in the first row').waitFor();
    await page.getByLabel('Request').selectOption('Topic');
    await page.getByLabel('Close date').selectOption('Needed');
    await page.getByRole('radio', { name: '12 August 2026' }).check();
    await press(page, 'The 2nd');
    await expectAccessible(page);
    await press(page, 'Import 1');
    await said('Imported 1 requests');
    expect(await sent()).toMatchObject([{ title: 'SSO', closeDate: '2026-08-12', estimate: 5 }]);
  });

  it('Excel’s Unicode and old Western text are read', async () => {
    await open();
    await choose('unicode.csv', Buffer.from('\ufeffTitle;Votes\nZoë;3\n', 'utf16le'));
    await page.getByText('Zoë', { exact: true }).waitFor();
    await press(page, 'Another file');
    await choose('western.csv', Buffer.from('Title;Votes\nAndré;3\n', 'latin1'));
    await page.getByText('André', { exact: true }).waitFor();
  });

  it.each<[string, () => string | Buffer, string]>([
    ['an empty file', () => '', 'The file is empty'],
    ['a binary file', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), 'This is no text file'],
    ['50 MB', () => Buffer.alloc(49_000_000, 'a,b\n'), 'It has 49.0 MB, and an import takes at most 5'],
    ['a million columns', () => `${'a,'.repeat(1_000_000)}b\n`, 'It has 1\u2009000\u2009001 columns'],
    ['only a header', () => 'Title,Votes\n', 'no request below it'],
  ])('%s is refused in a sentence', async (_what, content, says) => {
    await open();
    await choose('file.csv', content());
    await isRefused(says);
    expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
    await expectAccessible(page);
  });

  it('a formula in every cell is text like any other', async () => {
    await open();
    await choose('formulas.csv', `Title,Notes\n${'=1+1,=HYPERLINK("x")\n'.replace(/"/g, "'").repeat(3)}`);
    await said('1 new, 2 repeated in the file');
    await press(page, 'Import 1');
    await said('Imported 1 requests');
    expect(await sent()).toMatchObject([{ title: '=1+1', notes: "=HYPERLINK('x')" }]);
  });

  it('rows are read as they are pasted, and more than two thousand go in parts', async () => {
    await open();
    const rows = Array.from({ length: 2_500 }, (_, index) => `Request ${index}`);
    await page.getByLabel('Or paste the rows').evaluate(
      (field, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      `Title\n${rows.join('\n')}`,
    );
    await said('2500 new');
    await page.getByText('The first 2,000 go in now').waitFor();
    await press(page, 'Import 2,000');
    await said('Imported 2000');
    expect(await sent()).toHaveLength(2_000);
  });
});
