/**
 * What the sidebar may ask of the server, and what it is told: plain JSON with ISO dates, texts ready to show.
 * The sidebar imports only these types; `entry.ts` serves them under the same names.
 */
import type { ChangePreview, ChangeRequest, Signature } from './api/change';
import type { ExportView } from './api/export';
import type { DialogPage } from './api/dialog';
import type { FigureName, FigureView } from './api/figure';
import type { HealthView, LedgerReport } from './api/health';
import type { CopyAnswer, HomeView } from './api/home';
import type { ImportedRequest, ImportView } from './api/import';
import type {
  AnswerOutcome,
  DuplicatesView,
  HeardView,
  IntakeView,
  Logged,
  MergeOutcome,
  NewRequestForm,
} from './api/intake';
import type { ProblemView } from './api/parts';
import type { PlanView } from './api/plan';
import type { ClosePreview, CommitPreview } from './api/preview';
import type { CheckView, RepairOutcome } from './api/repair';
import type { KeptSession, SessionView } from './api/session';
import type { WeeklyList, WeeklyView } from './api/weekly';

export type * from './api/change';
export type * from './api/dialog';
export type * from './api/export';
export type * from './api/figure';
export type * from './api/health';
export type * from './api/home';
export type * from './api/import';
export type * from './api/intake';
export type * from './api/parts';
export type * from './api/plan';
export type * from './api/preview';
export type * from './api/repair';
export type * from './api/session';
export type * from './api/weekly';

export type Outcome =
  | { readonly ok: true; readonly said: string; readonly home: HomeView }
  | {
      readonly ok: false;
      readonly problems: readonly ProblemView[];
      /** null when nothing was read, because somebody else's action still runs: what is shown stays. */
      readonly home: HomeView | null;
    };

/** The server's functions as the sidebar sees them; each is one execution. */
export interface SidebarServer {
  /** `quarter` '' means the one today falls in, else the next one. Writes nothing. */
  sidebarHome(quarter: string): HomeView;
  /** Moves with everything that is done; read often, so one service call and no more. Writes nothing. */
  sidebarStamp(): string;
  /** Writes nothing. */
  sidebarFigure(quarter: string, name: FigureName): FigureView;
  sidebarPreviewCommit(quarter: string): CommitPreview;
  /** `ids` absent: what the cut line lets in; given: exactly these, refused as a whole when they do not fit. */
  sidebarCommit(quarter: string, ids?: readonly string[] | null, signature?: Signature): Outcome;
  sidebarPreviewChange(change: ChangeRequest): ChangePreview;
  sidebarApplyChange(change: ChangeRequest, reason: string, signature?: Signature): Outcome;
  /** Takes back the last Apply of the quarter within two days, or the commit itself within 24 hours. */
  sidebarUndo(quarter: string, reason: string, signature?: Signature): Outcome;
  /** `keys` absent or null: all of them, as one event. */
  sidebarApplyPending(
    quarter: string,
    reason: string,
    keys?: readonly string[] | null,
    signature?: Signature,
  ): Outcome;
  sidebarRevertPending(quarter: string, keys?: readonly string[] | null): Outcome;
  sidebarPreviewClose(quarter: string): ClosePreview;
  sidebarCloseQuarter(quarter: string, signature?: Signature): Outcome;
  /** Writes nothing. */
  sidebarPlan(quarter: string): PlanView;
  /** Accepts the suggestion as it is now: what is over waits for the quarters that have room. */
  sidebarAcceptMoves(quarter: string): Outcome;
  /** Writes nothing. */
  sidebarIntake(quarter: string): IntakeView;
  /** A row of its own, with its ID, as New and last; anybody may. */
  sidebarAddRequest(form: NewRequestForm): Logged;
  /** One more ask for the request `id`, and the customer where it is not named there; anybody may. */
  sidebarAddAsk(quarter: string, id: string, customer: string): Logged;
  /** Writes nothing. */
  sidebarDuplicates(quarter: string): DuplicatesView;
  /** The asks of `goes` are counted on `stays` from here on. */
  sidebarMerge(quarter: string, stays: string, goes: string): MergeOutcome;
  sidebarUnmerge(quarter: string, id: string): MergeOutcome;
  /** Writes nothing. */
  sidebarHeard(quarter: string): HeardView;
  /** Answers a new request: endorses it, or declines it with a reason that is kept in Notes. */
  sidebarAnswer(quarter: string, id: string, answer: 'Endorsed' | 'Declined', reason: string): AnswerOutcome;
  /** Writes nothing. */
  sidebarSession(quarter: string): SessionView;
  /** Keeps the answers so far beside the tabs; true when they are kept. */
  sidebarKeepSession(session: KeptSession): boolean;
  /** Gives the requests the order that the answers make, among the ranks they hold, and ends the session. */
  sidebarApplySession(quarter: string, session: KeptSession): Outcome;
  /** Ends the session; no rank changes. */
  sidebarDiscardSession(quarter: string): Outcome;
  /** What is there already, and how the spreadsheet writes days. Writes nothing. */
  sidebarPrepareImport(quarter: string): ImportView;
  /** At most 2,000 at a time; what is there already is left out. */
  sidebarImport(quarter: string, requests: readonly ImportedRequest[]): Outcome;
  /** Writes nothing. */
  sidebarExport(quarter: string): ExportView;
  sidebarTidyRanks(quarter: string): Outcome;
  /** Sorts the rows of Requests: the open ones by rank, then the closed ones. Changes no cell of any row. */
  sidebarSortByRank(quarter: string): Outcome;
  /** Writes nothing. */
  sidebarHealth(quarter: string): HealthView;
  /** Writes nothing. */
  sidebarWeekly(quarter: string): WeeklyView;
  /** What changed between two kept meetings, given by their days; `to` '' is now. Writes nothing. */
  sidebarCompareMeetings(quarter: string, from: string, to: string): WeeklyList;
  /** The first time in a week the meeting is posted; again it is the same page. */
  sidebarBuildWeekly(quarter: string, signature?: Signature): Outcome;
  sidebarSettleCopy(quarter: string, answer: CopyAnswer): Outcome;
  sidebarSetUp(): Outcome;
  sidebarLoadExample(): Outcome;
  /** Follows the seals through the Changes tab; `entry` is the first broken one, 0 when intact. */
  sidebarCheckLedger(): LedgerReport;
  /** Looks at everything the add-on depends on, and says what a repair would write. Writes nothing. */
  sidebarCheck(quarter: string): CheckView;
  /** Repairs what the keys of the check name, and nothing else. */
  sidebarRepair(quarter: string, keys: readonly string[]): RepairOutcome;
  /** Opens the page in a dialog, for what needs more room than a sidebar has. */
  sidebarOpen(page: DialogPage, quarter: string): void;
  /** Selects the cell in the grid. */
  sidebarJump(tab: string, cell: string): void;
}
