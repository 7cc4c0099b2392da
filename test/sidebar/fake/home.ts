/** The fake server's home: three quarters, today in the middle one. */
import type { HomeView, OverBudgetView, QuarterView, ShelfView } from '../../../src/actions/api';
import { meOf } from './me';
import { choiceOf, committedRows, find, firstFive, isCommitted, leftIn, rowsOf, stripOf } from './rows';
import type { FakeState } from './state';

const when: Readonly<Record<FakeState['phase'], string>> = {
  none: '',
  Rank: 'week 1 of 13',
  'Proposed commit': 'week 1 of 13',
  Committed: 'week 6 of 13',
  Closed: 'ended 31 December 2026',
};

const quartersOf = ({ phase, manyQuarters }: FakeState): readonly QuarterView[] => {
  const current: QuarterView = {
    name: '2026-Q4',
    phase: phase === 'none' ? 'Set up' : phase,
    when: when[phase],
  };
  return manyQuarters
    ? [
        {
          name: '2026-Q3',
          phase: 'Closed',
          when: 'ended 30 September 2026',
        },
        current,
        {
          name: '2027-Q1',
          phase: 'Rank',
          when: 'starts in 6 weeks',
        },
      ]
    : [current];
};

export const nextOrdinal = ({ disruption }: FakeState): string => (disruption > 0 ? '2nd' : '1st');

export function homeOf(state: FakeState, name: string): HomeView {
  const me = meOf(state);
  if (state.phase === 'none') {
    return { state: 'set up first', stamp: state.stamp, me, problems: state.problems };
  }
  const quarters = quartersOf(state);
  const quarter = quarters.find((each) => each.name === (name === '' ? '2026-Q4' : name));
  if (quarter === undefined) throw new Error(`No quarter ${name}`);
  const rate = nextOrdinal(state) === '1st' ? '15' : '22.5';
  return {
    state: 'quarter',
    stamp: state.stamp,
    me,
    quarter,
    quarters,
    strip: stripOf(state, isCommitted(state) ? committedRows(state) : firstFive(state)),
    summary: isCommitted(state) ? '' : 'Your first 5 requests use 90. SAP (25) does not fit by 15.',
    oversubscription: isCommitted(state) ? '' : '127 asked of 100: 1.3× – little to choose between.',
    problems: state.problems,
    nextChange: isCommitted(state)
      ? `Your next change is the ${nextOrdinal(state)}. We are in the middle third: it costs ${rate} % of what it interrupts. Work not started moves free.`
      : '',
    nextChangeOrdinal: nextOrdinal(state),
    committed: isCommitted(state) ? committedRows(state).map((row) => choiceOf(state, row)) : [],
    waiting: rowsOf(state)
      .filter(({ id }) => !state.committed.includes(id) && !state.shelf.includes(id))
      .map((row) => choiceOf(state, row)),
    policyCard:
      'You pay for what was already built, plus 10 % of the size of what you interrupt; the rate rises with every change and doubles by quarter end; never more than the full price.',
    banner: state.banner,
    copy: state.copy,
    pending: state.pending,
    shelf: state.shelf.map((id) => shelved(state, id)),
    undo: state.undo,
    overBudget: overBudgetOf(state),
    otherSide: state.otherSide,
    freeExits: state.freeExits,
    mayClose: state.phase === 'Committed',
  };
}

/** Example J: HubSpot's 8 built points count in full in the quarter it was shelved in. */
const shelved = (state: FakeState, id: string): ShelfView => {
  const { title, price, built } = find(state, id);
  const done = price * built;
  return {
    id,
    title,
    note: `${built * 100} % built in 2026-Q4: ${done} built and lost`,
    price: String(price - done),
    salvage: `Its price of ${price} points less ${done}, all of what was built.`,
    idea: 'Show it at the next meeting, and reuse its ideas.',
  };
};

/** The cheapest way back is to drop what is not started. */
const overBudgetOf = (state: FakeState): OverBudgetView | null => {
  const over = isCommitted(state) ? -leftIn(state) : 0;
  if (over <= 0) return null;
  const { title, price } = find(state, 'R-4');
  return {
    says: `The quarter is over its budget by ${over}. Nothing was dropped.`,
    offers: [
      {
        label: `Drop ${title} (not started, no charge), which frees ${price}`,
        change: { kind: 'drop', quarter: '2026-Q4', out: 'R-4' },
      },
    ],
  };
};
