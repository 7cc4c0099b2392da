/** Everything the sidebar knows: the server's last word, the screen it shows, and the one call under way. */
import type { ChangePreview, ChangeRequest, CommitPreview, HomeView, ProblemView } from '../actions/api';
import type { Call } from './call';
import type { Draft } from './draft';
import { explain, type Failure } from './failure';

export type Screen =
  /** Nothing is known yet. */
  | { readonly at: 'loading' }
  | { readonly at: 'home' }
  | { readonly at: 'commit'; readonly preview: CommitPreview }
  | { readonly at: 'compose'; readonly draft: Draft; readonly missing: string }
  | {
      readonly at: 'change';
      readonly draft: Draft;
      readonly change: ChangeRequest;
      readonly preview: ChangePreview;
      readonly reason: string;
      readonly missing: string;
    };

/** How long a call has been running, as far as words go. */
export type Patience = 'fresh' | 'slow' | 'very slow';

export interface Task {
  readonly ticket: number;
  readonly call: Call;
  readonly patience: Patience;
}

export interface Model {
  readonly screen: Screen;
  /** null until the first answer. */
  readonly home: HomeView | null;
  /** The call whose end everything waits for; while it runs every action is disabled. */
  readonly task: Task | null;
  /** Ticket of a quiet refresh in the background; an action makes its answer stale. */
  readonly refresh: number | null;
  /** Tickets rise by one; an answer that bears neither the task's nor the refresh's is dropped. */
  readonly lastTicket: number;
  /** The last call's failure, until the next action. */
  readonly failure: Failure | null;
  /** The last call's refusal by the rules, until the next action. */
  readonly refused: readonly ProblemView[];
  /** The status line: what was done. */
  readonly said: string;
}

export const initialModel: Model = {
  screen: { at: 'loading' },
  home: null,
  task: null,
  refresh: null,
  lastTicket: 0,
  failure: null,
  refused: [],
  said: '',
};

/** '' lets the server choose: the quarter that today falls in, else the next one. */
export const quarterOf = (model: Model): string =>
  model.home?.state === 'quarter' ? model.home.quarter.name : '';

/** A write ended without an answer: confirming again might post it twice, so it must be looked at first. */
export const isInDoubt = ({ failure }: Model): boolean => failure !== null && explain(failure).lookFirst;
