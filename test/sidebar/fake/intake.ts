/** What was asked for, as the fake server knows it: real titles of a public tracker, everything else made up. */
import type { DuplicatesView, HeardView, IntakeView, OpenRequestView } from '../../../src/actions/api';
import { rowsOf } from './rows';
import type { FakeState } from './state';

const asked = (id: string, rank: string, title: string, customer: string, asks: number): OpenRequestView => ({
  ...{ id, rank, title, customer, asks },
  note: '20 points',
  whyNotAway: '',
});

const real = [
  asked('R-12', '12', 'Add WhatsApp templates in Automation rules', 'Soylent, Wayne', 5),
  asked('R-13', '13', 'Add WhatsApp templates in Automation rules', 'Wayne', 2),
  asked('R-14', '14', 'WhatsApp Template in Macros and Automations', 'Stark', 1),
];

const openIn = (state: FakeState): OpenRequestView[] => [
  ...rowsOf(state).map(({ id, title, customer }, index) => ({
    ...asked(id, String(index + 1), title, customer, index + 1),
    note: state.committed.includes(id) ? 'committed, 20 points' : '20 points',
    whyNotAway: state.committed.includes(id)
      ? `${id} ${title} is committed, and what the budget has paid for keeps its own row. Choose it as the one that stays.`
      : '',
  })),
  ...real
    .filter(({ id }) => !state.merged.includes(id))
    .map((each) =>
      state.hostile === '' ? each : { ...each, title: state.hostile, customer: state.hostile },
    ),
];

export const intakeView = (state: FakeState): IntakeView => ({
  quarter: '2026-Q4',
  askedBy: state.email,
  open: openIn(state),
  problems: [],
});

export const duplicatesView = (state: FakeState): DuplicatesView => ({
  quarter: '2026-Q4',
  open: openIn(state),
  merged: state.merged.map((id) => ({
    id,
    title: real.find((each) => each.id === id)?.title ?? '',
    says: 'into R-12 Add WhatsApp templates in Automation rules',
  })),
  whyNot: state.role === 'Guest' ? 'Only the VP of Sales (vera@example.com) can merge requests.' : '',
  problems: [],
});

export const heardView = (state: FakeState): HeardView => ({
  quarter: '2026-Q4',
  unanswered: [
    { id: 'R-17', title: '"Snooze until reply" on mobile', note: 'Stark · asked 41 days ago' },
    { id: 'R-18', title: 'Data Retention on messages and contacts', note: 'Tyrell · asked 14 days ago' },
  ].filter(({ id }) => !state.answered.includes(id)),
  coverage: '7 of 9 reps heard this month, not yet: Ben and Eve.',
  motives: [
    { motive: 'new', percent: 45 },
    { motive: 'expand', percent: 20 },
    { motive: 'retain', percent: 31 },
    { motive: 'no motive', percent: 4 },
  ],
  deals: 'Deals behind what waits: 420\u2009000, each counted once.',
  met: 'Product met 4 customers this quarter.',
  toTell: [
    { who: 'Ada', says: 'Two factor authentication (Acme, Initech)' },
    { who: 'Eve', says: 'Ability to send the same whatsapp template to multiple contacts (Soylent)' },
  ],
  whyNotDecline:
    state.role === 'Guest' ? 'Only the VP of Sales (vera@example.com) can decline a request.' : '',
  problems: [],
});
