/** The fake server's home: three quarters, today in the middle one. */
import type { HomeView, MeView, QuarterView } from '../../../src/actions/api';
import { choiceOf, committedRows, firstFive, isCommitted, rowsOf, stripOf } from './rows';
import type { FakeState } from './state';

const whyNot: Readonly<Record<string, string>> = {
  'VP of Sales': 'Only the VP of Product marks work as shipped.',
  'VP of Product': 'Only the VP of Sales spends the budget.',
  Everyone: '',
  Guest: 'You can look at everything. Only the VP of Sales spends the budget.',
};

const meOf = ({ role }: FakeState): MeView => ({
  email: 'vera@example.com',
  role,
  maySpend: role === 'VP of Sales' || role === 'Everyone',
  mayShip: role === 'VP of Product' || role === 'Everyone',
  whyNot: whyNot[role] ?? '',
});

const when: Readonly<Record<FakeState['phase'], string>> = {
  none: '',
  Rank: 'week 1 of 13',
  Committed: 'week 6 of 13',
  Closed: 'ended 2026-12-31',
};

const quartersOf = ({ phase, manyQuarters }: FakeState): readonly QuarterView[] => {
  const current: QuarterView = {
    name: '2026-Q4',
    phase: phase === 'none' ? 'Set up' : phase,
    when: when[phase],
    starts: '2026-10-01',
    ends: '2026-12-31',
  };
  return manyQuarters
    ? [
        {
          name: '2026-Q3',
          phase: 'Closed',
          when: 'ended 2026-09-30',
          starts: '2026-07-01',
          ends: '2026-09-30',
        },
        current,
        {
          name: '2027-Q1',
          phase: 'Rank',
          when: 'starts in 6 weeks',
          starts: '2027-01-01',
          ends: '2027-03-31',
        },
      ]
    : [current];
};

export const nextOrdinal = ({ disruption }: FakeState): string => (disruption > 0 ? '2nd' : '1st');

export function homeOf(state: FakeState, name: string): HomeView {
  const me = meOf(state);
  if (state.phase === 'none') return { state: 'set up first', me, problems: state.problems };
  const quarters = quartersOf(state);
  const quarter = quarters.find((each) => each.name === (name === '' ? '2026-Q4' : name));
  if (quarter === undefined) throw new Error(`No quarter ${name}`);
  const rate = nextOrdinal(state) === '1st' ? '15' : '22.5';
  return {
    state: 'quarter',
    me,
    quarter,
    quarters,
    strip: stripOf(state, isCommitted(state) ? committedRows(state) : firstFive(state)),
    summary: isCommitted(state) ? '' : 'Your first 5 requests use 90. SAP (25) does not fit by 15.',
    problems: state.problems,
    nextChange: isCommitted(state)
      ? `Your next change is the ${nextOrdinal(state)}. We are in the middle third: it costs ${rate} % of what it interrupts. Work not started moves free.`
      : '',
    nextChangeOrdinal: nextOrdinal(state),
    committed: isCommitted(state) ? committedRows(state).map((row) => choiceOf(state, row)) : [],
    waiting: rowsOf(state)
      .filter(({ id }) => !state.committed.includes(id))
      .map((row) => choiceOf(state, row)),
    policyCard:
      'You pay for what was already built, plus 10 % of the size of what you interrupt; the rate rises with every change and doubles by quarter end; never more than the full price.',
    banner: state.banner,
  };
}
