/** Home in every phase, and what waits there for an answer. */
import { copyAnswers, copyQuestion } from '../../../src/budget/sentences/copy-question';
import { committed, problems, afterDrop, otherSide, proposed, pending } from '../fake/samples';
import { changedElsewhere, compose, heading, pick, press, priced, type Shot } from './shot';

export const homeShots: readonly Shot[] = [
  { name: 'welcome', state: { phase: 'none', role: 'Everyone' } },
  {
    name: 'welcome-set-up',
    state: {
      phase: 'none',
      role: 'Everyone',
      problems: [
        { code: 'no-quarter', tab: 'Allocation', cell: 'A2', says: 'Allocation has no quarter yet.' },
      ],
    },
  },
  { name: 'rank-problems', state: { problems } },
  { name: 'rank', state: { more: 20 } },
  { name: 'rank-guest', state: { role: 'Guest' } },
  {
    name: 'committed-done',
    steps: async (page) => {
      await press(page, 'Commit quarter');
      await heading(page, 'Commit 2026');
      await press(page, 'Commit 5');
      await heading(page, 'week 6');
    },
  },
  {
    name: 'committed-after-drop',
    state: { phase: 'Committed', committed: ['R-2', 'R-3', 'R-4', 'R-5'], sunk: 8, disruption: 3 },
  },
  {
    name: 'committed-negative',
    state: { phase: 'Committed', budget: 84, banner: 'Shadow mode: prices are shown, nothing is charged.' },
  },
  {
    name: 'copied-file',
    state: { phase: 'Committed', copy: `${copyQuestion('Sales FY27')} ${copyAnswers()}` },
  },
  { name: 'plan', dialog: 'plan' },
  { name: 'weekly', dialog: 'weekly' },
  { name: 'health', dialog: 'health' },
  { name: 'check', dialog: 'check' },
  { name: 'session-begin', dialog: 'session' },
  {
    name: 'session',
    dialog: 'session',
    steps: async (page) => {
      await press(page, 'Begin');
      await heading(page, 'Which comes first');
      await press(page, 'SSO');
    },
  },
  {
    name: 'session-ended',
    dialog: 'session',
    state: {
      session: {
        frozen: ['R-1', 'R-2', 'R-3', 'R-4'],
        answers: ['placed', 'placed', 'placed', 'placed', 'placed'],
        revision: 5,
      },
    },
    steps: async (page) => heading(page, 'What moved'),
  },
  {
    name: 'figure',
    state: { ...committed, ...afterDrop },
    steps: async (page) => {
      await press(page, 'Still to build');
      await heading(page, 'Still to build');
    },
  },
  {
    name: 'changed-elsewhere',
    state: committed,
    steps: async (page) => {
      await changedElsewhere(page, afterDrop);
      await page.getByText('Changed by someone else').waitFor({ timeout: 20_000 });
    },
  },
  {
    name: 'price-is-old',
    state: committed,
    steps: async (page) => {
      await compose(page);
      await pick(page, /HubSpot/);
      await priced(page, 'Drop HubSpot');
      await changedElsewhere(page, { sunk: 8, disruption: 3 });
      await page.getByText('Changed meanwhile').waitFor({ timeout: 20_000 });
    },
  },
  { name: 'closed', state: { phase: 'Closed' } },
  { name: 'pending', state: { ...committed, pending } },
  {
    name: 'pending-apply',
    state: { ...committed, pending, email: '' },
    steps: async (page) => press(page, 'Apply R-1'),
  },
  {
    name: 'over-budget',
    state: { ...committed, budget: 84, role: 'Approver' },
  },
  {
    name: 'undo',
    state: afterDrop,
    steps: async (page) => press(page, 'Undo'),
  },
  {
    name: 'shelf-and-other-side',
    state: { ...afterDrop, ...otherSide },
    steps: async (page) => page.getByText('On the shelf').scrollIntoViewIfNeeded(),
  },
  { name: 'other-side', state: { ...committed, ...otherSide } },
  { name: 'proposed', state: { phase: 'Proposed commit', role: 'VP of Product', banner: proposed } },
  { name: 'everyone-home', state: { ...committed, role: 'Everyone', email: '' } },
];
