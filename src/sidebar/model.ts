/** Everything the sidebar knows: the server's last word, the screen it shows, and the one call under way. */
import type {
  ChangePreview,
  ChangeRequest,
  CheckView,
  ClosePreview,
  CommitPreview,
  DialogPage,
  ExportView,
  FigureView,
  HealthView,
  HomeView,
  KeptSession,
  PlanView,
  ProblemView,
  SessionView,
  WeeklyList,
  WeeklyView,
} from '../actions/api';
import type { Call } from './call';
import type { Draft } from './draft';
import type { FileKind } from './dialog/export/export-files';
import type { DuplicatesScreen, HeardScreen, IntakeScreen } from './intake-screens';
import { explain, type Failure } from './failure';
import type { ImportScreen } from './dialog/import/import-state';

/** What home asks to be confirmed in place: an undo, or pending changes with their reason. `keys` null is all of them. */
export type Asking =
  | { readonly what: 'undo' }
  | { readonly what: 'apply'; readonly keys: readonly string[] | null; readonly reason: string };

export interface HomeScreen {
  readonly at: 'home';
  readonly asking: Asking | null;
}

export interface ComposeScreen {
  readonly at: 'compose';
  readonly draft: Draft;
  /** What goes into the same Apply, in the order chosen. */
  readonly basket: readonly ChangeRequest[];
}

export interface ChangeScreen {
  readonly at: 'change';
  readonly change: ChangeRequest;
  readonly preview: ChangePreview;
  readonly reason: string;
  readonly askedBy: string;
  /** Where the price was asked for: home, the composer, or the change that this one was offered beside. */
  readonly back: HomeScreen | ComposeScreen | ChangeScreen;
}

export interface SessionScreen {
  readonly at: 'session';
  readonly view: SessionView;
  /** null before it begins. */
  readonly session: KeptSession | null;
  /** How many of the first ranks it is to be about, as written. */
  readonly count: string;
  /** Ticket of the call that keeps the last answer; null when it is kept. */
  readonly keeping: number | null;
  /** The last answers could not be kept: they live as long as the sidebar. */
  readonly isLost: boolean;
}

/** What one number of the strip is made of. */
export interface FigureScreen {
  readonly at: 'figure';
  readonly view: FigureView;
}

export interface WeeklyScreen {
  readonly at: 'weekly';
  readonly view: WeeklyView;
  readonly form: ChatForm;
  /** Days of the two meetings to compare; '' is none chosen, and as `to` today. */
  readonly from: string;
  readonly to: string;
  readonly compared: WeeklyList | null;
}

/** How the page is copied into a chat. */
export type ChatForm = 'text' | 'markdown';

export interface ExportScreen {
  readonly at: 'export';
  readonly view: ExportView;
  /** The file whose text is shown, to be copied; null for none. */
  readonly shown: FileKind | null;
}

/** What was found, and what a repair would write. */
export interface CheckScreen {
  readonly at: 'check';
  readonly view: CheckView;
}

export type Screen =
  /** Nothing is known yet. */
  | { readonly at: 'loading' }
  | HomeScreen
  | { readonly at: 'commit'; readonly preview: CommitPreview }
  | { readonly at: 'close'; readonly preview: ClosePreview }
  | FigureScreen
  | { readonly at: 'plan'; readonly view: PlanView }
  | CheckScreen
  | { readonly at: 'health'; readonly view: HealthView }
  | WeeklyScreen
  | SessionScreen
  | ImportScreen
  | ExportScreen
  | IntakeScreen
  | DuplicatesScreen
  | HeardScreen
  | ComposeScreen
  | ChangeScreen;

/** How long a call has been running, as far as words go. */
export type Patience = 'fresh' | 'slow' | 'very slow';

interface Task {
  readonly ticket: number;
  readonly call: Call;
  readonly patience: Patience;
}

/** The field that an action waits for, and what it says there. */
export interface Missing {
  readonly field: string;
  readonly says: string;
}

export interface Model {
  /** Stands behind the stamp of one's own changes and names nobody; '' where nobody has told. */
  readonly key: string;
  readonly screen: Screen;
  /** null until the first answer. */
  readonly home: HomeView | null;
  /** The call whose end everything waits for; while it runs every action is disabled. */
  readonly task: Task | null;
  /** Ticket of a quiet refresh in the background; an action makes its answer stale. */
  readonly refresh: number | null;
  /** Looks in the background that failed, one after the other. */
  readonly misses: number;
  /** What the screen was worked out from has changed since: it can't be confirmed before it is worked out again. */
  readonly isStale: boolean;
  /** Tickets rise by one; an answer that bears neither the task's nor the refresh's is dropped. */
  readonly lastTicket: number;
  /** What the dialog was opened for, until home is there. */
  readonly opens: DialogPage | null;
  /** The last call's failure, until the next action. */
  readonly failure: Failure | null;
  /** The last call's refusal by the rules, until the next action. */
  readonly refused: readonly ProblemView[];
  /** The status line: what was done. */
  readonly said: string;
  /** What the last press could not go on without, until it is given. */
  readonly missing: Missing | null;
  /** Who confirms, as they wrote it where Google does not say; kept as long as the sidebar is open. */
  readonly name: string;
}

export const atHome: HomeScreen = { at: 'home', asking: null };

export const initialModel: Model = {
  key: '',
  screen: { at: 'loading' },
  home: null,
  task: null,
  refresh: null,
  lastTicket: 0,
  opens: null,
  misses: 0,
  isStale: false,
  failure: null,
  refused: [],
  said: '',
  missing: null,
  name: '',
};

/** '' lets the server choose: the quarter that today falls in, else the next one. */
export const quarterOf = (model: Model): string =>
  model.home?.state === 'quarter' ? model.home.quarter.name : '';

/**
 * Not to be confirmed as it stands: the price is older than the budget, or a write ended without an answer, and doing it
 * again might post it twice.
 */
export const isInDoubt = ({ failure, isStale }: Model): boolean =>
  isStale || (failure !== null && explain(failure).lookFirst);
