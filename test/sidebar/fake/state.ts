/** What a test sets before the page opens and may change while it is open. */
import type {
  KeptSession,
  MeView,
  OfferView,
  PendingView,
  ProblemView,
  SidebarServer,
  UndoView,
} from '../../../src/actions/api';

/** What happens to the next call of a function, once. */
export interface Surprise {
  readonly name: keyof SidebarServer;
  /** Google's failure text. */
  readonly fails?: string;
  /** What the wire makes of a Date. */
  readonly isNull?: boolean;
  readonly never?: boolean;
  /** The answer comes once more, when the test lets it go. */
  readonly isTwice?: boolean;
  /** Is done at once, and its answer comes when the test lets it go. */
  readonly isHeld?: boolean;
  readonly delay?: number;
  readonly refuses?: readonly ProblemView[];
  /** Refused without having read anything: somebody else's action still runs. */
  readonly isBusy?: boolean;
}

export interface FakeState {
  phase: 'none' | 'Rank' | 'Proposed commit' | 'Committed' | 'Closed';
  role: MeView['role'];
  /** '' when Google does not say. */
  email: string;
  /** IDs in order. */
  committed: string[];
  /** IDs of what was dropped half-built. */
  shelf: string[];
  /** What was added to or taken from a price, by ID. */
  resized: Record<string, number>;
  sunk: number;
  disruption: number;
  problems: ProblemView[];
  /** A key that is an ID is applied as a drop of that request. */
  pending: PendingView[];
  undo: UndoView | null;
  session: KeptSession | null;
  /** IDs of what was merged away, and of what was answered. */
  merged: string[];
  answered: string[];
  otherSide: string[];
  freeExits: OfferView[];
  banner: string;
  /** What is asked in a copy of the file. */
  copy: string;
  /** Replaces the title and the customer of every request. */
  hostile: string;
  manyQuarters: boolean;
  /** Further requests below the line. */
  more: number;
  budget: number;
  /** The next chargeable change needs the approver. */
  isGated: boolean;
  isShadow: boolean;
  /** What moves when something is done; behind the blank stands whose it was, 'me' or another. */
  stamp: string;
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
  email: 'vera@example.com',
  committed:
    given.phase === 'Committed' || given.phase === 'Closed' ? ['R-1', 'R-2', 'R-3', 'R-4', 'R-5'] : [],
  shelf: [],
  resized: {},
  sunk: 0,
  disruption: 0,
  problems: [],
  pending: [],
  undo: null,
  session: null,
  merged: [],
  answered: [],
  otherSide: [],
  freeExits: [],
  banner: '',
  copy: '',
  hostile: '',
  manyQuarters: true,
  more: 0,
  budget: 100,
  isGated: false,
  isShadow: false,
  stamp: '1 me',
  delay: 0,
  surprises: [],
  ...given,
});
