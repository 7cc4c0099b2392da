/** What is shown before anything is confirmed: a change, a commit, a closing. */
import { committed, problems, hostile } from '../fake/samples';
import { press, pick, heading, compose, priced, swap, type Shot } from './shot';

export const priceShots: readonly Shot[] = [
  {
    name: 'commit',
    steps: async (page) => {
      await press(page, 'Commit quarter');
      await heading(page, 'Commit 2026');
    },
  },
  {
    name: 'commit-blocked',
    state: { problems },
    steps: async (page) => {
      await press(page, 'Commit quarter');
      await heading(page, 'Commit 2026');
    },
  },
  {
    name: 'drop-price',
    state: committed,
    steps: async (page) => {
      await compose(page);
      await pick(page, /HubSpot/);
      await priced(page, 'Drop HubSpot');
      await page.getByLabel('Why, and for which deal?').fill('Globex needs SAP first');
    },
  },
  {
    name: 'drop-no-reason',
    state: committed,
    steps: async (page) => {
      await compose(page);
      await pick(page, /HubSpot/);
      await priced(page, 'Drop HubSpot');
      await press(page, 'Drop, costs 11');
      await page.getByText('How is this').click();
    },
  },
  {
    name: 'swap-refused',
    state: committed,
    steps: async (page) => {
      await swap(page, /HubSpot/, /SAP/);
      await priced(page, 'Swap HubSpot');
    },
  },
  {
    name: 'swap-free',
    state: committed,
    steps: async (page) => {
      await swap(page, /Bulk import/, /Mobile/);
      await priced(page, 'Swap Bulk');
    },
  },
  {
    name: 'hostile-price',
    state: { ...committed, hostile },
    steps: async (page) => {
      await compose(page);
      await page.getByRole('radio', { name: /40 % built/ }).check();
      await priced(page, 'Drop');
    },
  },
  {
    name: 'close',
    state: committed,
    steps: async (page) => {
      await press(page, 'Close quarter');
      await heading(page, 'Close 2026');
    },
  },
  {
    name: 'together',
    state: committed,
    steps: async (page) => {
      await swap(page, /HubSpot/, /SAP/);
      await priced(page, 'Swap HubSpot');
      await press(page, 'Also drop');
      await heading(page, 'Apply 3');
    },
  },
  {
    name: 'gated',
    state: { ...committed, isGated: true },
    steps: async (page) => {
      await compose(page);
      await pick(page, /HubSpot/);
      await priced(page, 'Drop HubSpot');
    },
  },
  {
    name: 'nobody-named',
    state: { ...committed, role: 'Everyone', email: '', isShadow: true },
    steps: async (page) => {
      await compose(page);
      await pick(page, /HubSpot/);
      await priced(page, 'Drop HubSpot');
      await page.getByLabel('Why, and for which deal?').fill('Globex needs SAP first');
      await press(page, 'Drop, costs 11');
    },
  },
];
