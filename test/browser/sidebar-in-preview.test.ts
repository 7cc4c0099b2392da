/** The built sidebar in the local Google Sheets: it follows the grid by itself, and its dialog leaves it where it is. */
import { columnLetter } from '../../src/sheets/a1';
import { previewPages, type PreviewPage } from './preview-page';

const pages = previewPages('built');

let preview: PreviewPage;
beforeAll(async () => {
  preview = await pages.open();
  await preview.sidebar.getByText('of 100 points left').waitFor();
});

/** Where the header stands on Requests. */
const columnOf = async (header: string): Promise<string> => {
  const at = await preview.page.evaluate(
    (name) => window.localSheets.displayValues('Requests')[0]?.indexOf(name) ?? -1,
    header,
  );
  return columnLetter(at + 1);
};

it('what is typed in the grid stands in the sidebar within seconds, and nobody has pressed anything there', async () => {
  expect(await preview.sidebar.getByText('Changed in the sheet, not applied').count()).toBe(0);
  await preview.type(`${await columnOf('Estimate')}5`, '99');
  await preview.sidebar.getByText('Changed in the sheet, not applied').waitFor();
  await preview.sidebar.getByText('SSO via External Authentication').first().waitFor();
});

it('runs no text as code: the frame of the add-on forbids it', async () => {
  const name = await preview.sidebar.locator('body').evaluate(
    () =>
      new Promise<string>((done) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line typescript/no-implied-eval -- it is what the frame must refuse
            new Function('');
            done('run');
          } catch (error) {
            done((error as Error).name);
          }
        });
      }),
  );
  expect(name).toBe('EvalError');
});

it('a page with more room opens in front of the sidebar, which is still there afterwards', async () => {
  await preview.sidebar.getByRole('button', { name: /^Four quarters ahead/ }).click();
  const dialog = preview.page.frameLocator('.page-dialog iframe');
  await dialog.getByRole('heading', { level: 1, name: 'Four quarters ahead' }).waitFor();
  await dialog.getByText('2027-Q1').first().waitFor();
  await preview.page.locator('.page-dialog').getByRole('button', { name: 'Close' }).click();
  await preview.sidebar.getByRole('button', { name: 'Change something' }).click();
  await preview.sidebar.getByRole('heading', { level: 1, name: 'Change something' }).waitFor();
  expect(preview.problems).toEqual([]);
});

it('a number of the strip is derived from the ledger, and leads to its rows', async () => {
  await preview.sidebar.getByRole('button', { name: 'Back' }).click();
  await preview.sidebar.getByRole('button', { name: /^Built and lost/ }).click();
  await preview.sidebar.getByRole('heading', { level: 1, name: 'Built and lost' }).waitFor();
  // The example has lost 8 to one drop.
  const sum = await preview.sidebar.locator('.sum tr').last().innerText();
  expect(sum.replace(/\s+/g, ' ')).toBe('Built and lost 8 points');
  await preview.sidebar.locator('.sum .link').first().click();
  // Entry is the first column of Changes.
  await preview.page.waitForFunction(() =>
    /^A\d+$/.test(
      document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value ?? '',
    ),
  );
});
