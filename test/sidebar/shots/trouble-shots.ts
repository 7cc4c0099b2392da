/** While it works, when it fails, and with text that tries to break it. */
import { committed, hostile } from '../fake/samples';
import { press, heading, type Shot } from './shot';

export const troubleShots: readonly Shot[] = [
  {
    name: 'loading',
    state: { delay: 60_000 },
    steps: async (page) => page.getByText('Reading the').waitFor(),
  },
  {
    name: 'working',
    state: { surprises: [{ name: 'sidebarTidyRanks', never: true }] },
    steps: async (page) => {
      await press(page, 'Tidy ranks');
      await page.getByText('Tidying').waitFor();
    },
  },
  {
    name: 'several-accounts',
    state: {
      surprises: [
        {
          name: 'sidebarHome',
          fails:
            "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
        },
      ],
    },
    steps: async (page) => page.getByText('Try again').waitFor(),
  },
  {
    name: 'time-out',
    state: { surprises: [{ name: 'sidebarCommit', fails: 'Exceeded maximum execution time' }] },
    steps: async (page) => {
      await press(page, 'Commit quarter');
      await heading(page, 'Commit 2026');
      await press(page, 'Commit 5');
      await page.getByText('Look at the budget').first().waitFor();
    },
  },
  { name: 'hostile', state: { ...committed, hostile } },
];
