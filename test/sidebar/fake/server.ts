/** The fake server: the contract of api.ts over a state that the worked quarter moves. */
import type { CommitPreview, Outcome } from '../../../src/actions/api';
import type { CallAnswers, CallArguments, CallName } from '../../../src/sidebar/call';
import { homeOf } from './home';
import { priceOf } from './price';
import { find, firstFive, leftIn, lineOf, rowsOf, stripOf } from './rows';
import type { FakeState } from './state';

export type FakeServer = { readonly [K in CallName]: (...args: CallArguments[K]) => CallAnswers[K] };

export function fakeServer(state: FakeState): FakeServer {
  const did = (said: string): Outcome => ({ ok: true, said, home: homeOf(state, '') });
  return {
    sidebarHome: (quarter) => homeOf(state, quarter),
    sidebarPreviewCommit: () => previewCommit(state),
    sidebarCommit: () => {
      state.committed = firstFive(state).map(({ id }) => id);
      state.phase = 'Committed';
      return did('Committed 5 requests for 90 points.');
    },
    sidebarPreviewChange: (change) => priceOf(state, change),
    sidebarApplyChange: (change) => {
      const { figures, title } = priceOf(state, change);
      state.sunk += figures.sunk;
      state.disruption += figures.disruption;
      // A shipped request stays in the sum at its price; what it saved comes back as budget.
      if (change.kind === 'ship') {
        state.budget += find(state, change.out).price - Number(change.actual);
      } else if (change.kind !== 'add') {
        state.committed = state.committed.filter((id) => id !== change.out);
      }
      if (change.kind === 'add' || change.kind === 'swap') state.committed = [...state.committed, change.in];
      return did(`${title}: recorded. ${leftIn(state)} left.`);
    },
    sidebarTidyRanks: () => did('Ranks are 1 to 7 now.'),
    sidebarBuildWeekly: () => did('The weekly tab is built.'),
    sidebarSetUp: () => {
      state.phase = 'Rank';
      return did('Four tabs are set up.');
    },
    sidebarLoadExample: () => {
      state.phase = 'Rank';
      state.banner = 'This is the example quarter. Its numbers are made up.';
      return did('The example quarter is loaded.');
    },
    sidebarCheckLedger: () => ({ intact: true, entry: 0, says: 'All 12 entries are as they were written.' }),
    sidebarJump: () => undefined,
  };
}

const previewCommit = (state: FakeState): CommitPreview => ({
  quarter: '2026-Q4',
  strip: stripOf(state, firstFive(state)),
  confirmLabel: 'Commit 5',
  goesIn: firstFive(state).map(lineOf),
  waits: rowsOf(state).slice(5).map(lineOf),
  afterwards:
    'After this, changes cost: what was built, plus 10 % of what you interrupt; more with every change and later in the quarter.',
  problems: state.problems,
});
