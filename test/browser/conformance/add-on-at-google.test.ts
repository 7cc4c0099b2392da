/** The add-on's own built sidebar under the worst that Google is reported to do to it. */
import { fact } from '../../preview/conformance/fact';
import { previewPages } from '../preview-page';

const pages = previewPages('built');

jest.setTimeout(90_000);

fact(
  '4',
  '93e',
  "[H] the add-on's sidebar works where everything after two slashes is removed from its script",
  async () => {
    const preview = await pages.open('/?hostile');
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
    const preview = await pages.open();
    await preview.sidebar.getByRole('button', { name: 'Check the ledger' }).click();
    await preview.sidebar.getByText(/All \d+ entries of the ledger are as they were posted/).waitFor();
    expect(preview.problems).toEqual([]);
  },
);

fact('4', '94e', '[H] the sidebar is right in whatever order its answers come', async () => {
  const preview = await pages.open('/?shuffle=7');
  for (let times = 0; times < 3; times += 1) {
    await preview.sidebar.getByRole('button', { name: 'Refresh' }).click();
    await preview.sidebar.getByRole('status').getByText('Up to date.').waitFor();
  }
  expect(preview.problems).toEqual([]);
});

fact(
  '4',
  '100b',
  '[H] with several Google accounts the sidebar says what to do: one account, or an incognito window',
  async () => {
    const preview = await pages.open('/?accounts');
    await preview.sidebar.getByText('Google mixed up two accounts').waitFor();
    await preview.sidebar
      .getByText(/Sign in with one account only, or open the spreadsheet in an incognito window/)
      .waitFor();
  },
);
