/** The add-on's own built sidebar under the worst that Google is reported to do to it, all at once and less and less of it. */
import type { Switches } from '../../../preview/apps-script/switches';
import { fact } from '../../preview/conformance/fact';
import { previewPages, type PreviewPage } from '../preview-page';

const pages = previewPages('built');
let preview: PreviewPage;

beforeAll(async () => {
  preview = await pages.open('/?hostile&shuffle=7&accounts');
});

/** The sidebar is closed, and opened again where some of it is over. */
async function openAgain(change: Partial<Switches>): Promise<void> {
  const sidebar = preview.page.locator('.sidebar');
  await preview.page.evaluate((given) => void Object.assign(window.localSheets.switches, given), change);
  await sidebar.getByRole('button', { name: 'Close sidebar' }).click();
  await sidebar.waitFor({ state: 'detached' });
  await preview.choose('Open Sales Budget');
}

fact(
  '4',
  '100b',
  '[H] with several Google accounts the sidebar says what to do: one account, or an incognito window',
  async () => {
    await preview.sidebar.getByText('Google mixed up two accounts').waitFor();
    await preview.sidebar
      .getByText(/Sign in with one account only, or open the spreadsheet in an incognito window/)
      .waitFor();
  },
);

fact('4', '94e', '[H] the sidebar is right in whatever order its answers come', async () => {
  await openAgain({ accountMixUp: false });
  for (let times = 0; times < 3; times += 1) {
    await preview.sidebar.getByRole('button', { name: 'Refresh' }).click();
    await preview.sidebar.getByRole('status').getByText('Up to date.').waitFor();
  }
  expect(preview.problems).toEqual([]);
});

fact(
  '4',
  '93e',
  "[H] the add-on's sidebar works where everything after two slashes is removed from its script",
  async () => {
    await openAgain({ shuffleAnswers: null });
    await preview.sidebar.getByRole('button', { name: 'Refresh' }).click();
    await preview.sidebar.getByRole('status').getByText('Up to date.').waitFor();
    expect(preview.problems).toEqual([]);
  },
);

fact(
  '14',
  '1d',
  "[H] the page's calls reach the real compiled bundle, and its answers arrive whole",
  async () => {
    await openAgain({ hostileHtml: false });
    await preview.sidebar.getByRole('button', { name: 'Check the ledger' }).click();
    await preview.sidebar.getByText(/All \d+ entries of the ledger are as they were posted/).waitFor();
    expect(preview.problems).toEqual([]);
  },
);
