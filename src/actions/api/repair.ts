/** "Check and repair": what was found, and what a repair would write. */
import type { HomeView } from './home';
import type { Logged } from './intake';
import type { ProblemView } from './parts';

export interface FindingView extends ProblemView {
  /** What names it to the server. */
  readonly key: string;
  /** What a repair writes, cell by cell; '' when it is left as it is. */
  readonly writes: string;
  /** Perhaps meant as it is: not part of "Repair all". */
  readonly isChoice: boolean;
}

export interface CheckView {
  readonly findings: readonly FindingView[];
  /** What only people can settle: unreadable cells, faults against the rules, a broken seal. */
  readonly left: readonly ProblemView[];
  /** '3 tabs, 71 columns and 30 entries of the ledger'. */
  readonly looked: string;
}

export type RepairOutcome =
  | { readonly ok: true; readonly said: string; readonly home: HomeView; readonly view: CheckView }
  | Extract<Logged, { ok: false }>;
