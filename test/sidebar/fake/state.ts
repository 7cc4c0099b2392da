/** What a test sets before the page opens and may change while it is open. */
import type { MeView, ProblemView, SidebarServer } from '../../../src/actions/api';

/** What happens to the next call of a function, once. */
export interface Surprise {
  readonly name: keyof SidebarServer;
  /** Google's failure text. */
  readonly fails?: string;
  /** What the wire makes of a Date. */
  readonly isNull?: boolean;
  readonly never?: boolean;
  readonly delay?: number;
  readonly refuses?: readonly ProblemView[];
  /** Refused without having read anything: somebody else's action still runs. */
  readonly isBusy?: boolean;
}

export interface FakeState {
  phase: 'none' | 'Rank' | 'Committed' | 'Closed';
  role: MeView['role'];
  /** IDs in order. */
  committed: string[];
  sunk: number;
  disruption: number;
  problems: ProblemView[];
  banner: string;
  /** Replaces the title and the customer of every request. */
  hostile: string;
  manyQuarters: boolean;
  /** Further requests below the line. */
  more: number;
  budget: number;
  /** How long the server thinks. */
  delay: number;
  surprises: Surprise[];
}

export interface FakeCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

export const stateFrom = (given: Partial<FakeState>): FakeState => ({
  phase: 'Rank',
  role: 'VP of Sales',
  committed:
    given.phase === 'Committed' || given.phase === 'Closed' ? ['R-1', 'R-2', 'R-3', 'R-4', 'R-5'] : [],
  sunk: 0,
  disruption: 0,
  problems: [],
  banner: '',
  hostile: '',
  manyQuarters: true,
  more: 0,
  budget: 100,
  delay: 0,
  surprises: [],
  ...given,
});
