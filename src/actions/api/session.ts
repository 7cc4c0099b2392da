/** The force-rank session: what the sidebar is given to ask about, and what it keeps. */
import type { ProblemView } from './parts';

type SessionAnswer = 'placed' | 'against';

/** As kept between two openings of the sidebar. */
export interface KeptSession {
  /** Request IDs in the order in which the session began. */
  readonly frozen: readonly string[];
  readonly answers: readonly SessionAnswer[];
  /** Rises with every answer and every step back; the highest one is kept, in whatever order they arrive. */
  readonly revision: number;
}

export interface SessionView {
  readonly quarter: string;
  /** Waiting requests in rank order: whom the session may be about. */
  readonly candidates: readonly CandidateView[];
  /** null when none was left unfinished. Requests that closed meanwhile are out of it. */
  readonly kept: KeptSession | null;
  /** '' when this person may apply the result, else who may. */
  readonly whyNot: string;
  readonly problems: readonly ProblemView[];
}

export interface CandidateView {
  readonly id: string;
  readonly rank: string;
  readonly title: string;
  /** The evidence, the same lines in the same order for every request: Customer, Asks, Deal, Estimate, Asked. */
  readonly facts: readonly FactView[];
}

interface FactView {
  readonly label: string;
  /** '–' when nobody has said. */
  readonly value: string;
}
