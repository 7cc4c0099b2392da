/** The composer, for whoever opens it. */
import { committed } from '../fake/samples';
import { press, pick, heading, compose, swap, type Shot } from './shot';

export const composeShots: readonly Shot[] = [
  { name: 'compose-drop', state: committed, steps: compose },
  { name: 'compose-swap', state: committed, steps: (page) => swap(page, /HubSpot/, /SAP/) },
  {
    name: 'ship',
    state: { ...committed, role: 'VP of Product' },
    steps: async (page) => {
      await compose(page);
      await pick(page, /SSO/);
    },
  },
  {
    name: 'compose-cut',
    state: committed,
    steps: async (page) => {
      await compose(page);
      await pick(page, 'Cut');
      await pick(page, /SSO/);
      await page.getByLabel('Smaller by').fill('5');
      await page.getByLabel('Smaller by').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'compose-pull',
    state: { ...committed, role: 'VP of Product' },
    steps: async (page) => {
      await compose(page);
      await pick(page, 'Pull');
      await pick(page, /Usage/);
      await pick(page, 'Company');
    },
  },
  {
    name: 'compose-lend',
    state: { ...committed, role: 'Approver' },
    steps: async (page) => {
      await compose(page);
      await pick(page, 'Lend');
      await page.getByLabel('How much').fill('12');
    },
  },
  {
    name: 'compose-everyone',
    state: { ...committed, role: 'Everyone' },
    steps: async (page) => {
      await compose(page);
      await page.getByText('For product and').click();
    },
  },
  {
    name: 'basket',
    state: committed,
    steps: async (page) => {
      await compose(page);
      await pick(page, /HubSpot/);
      await press(page, 'Add another change');
      await pick(page, /Bulk/);
      await press(page, 'Add another change');
      await pick(page, 'Add');
      await pick(page, /SAP/);
      await page.evaluate('scrollTo(0, 0)');
    },
  },
  {
    name: 'guest-price',
    state: { ...committed, role: 'Guest' },
    steps: async (page) => {
      await press(page, 'See what a change costs');
      await heading(page, 'Change something');
      await pick(page, /HubSpot/);
    },
  },
  {
    name: 'rank-approver',
    state: { role: 'Approver' },
    steps: async (page) => {
      await press(page, 'Change budget');
      await heading(page, 'Change something');
    },
  },
];
