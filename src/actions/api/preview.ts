/** What committing and closing a quarter would do. */
import type { LineView, ProblemView, StripView } from './parts';

export interface CommitPreview {
  readonly quarter: string;
  readonly strip: StripView;
  /** 'Commit 5'. */
  readonly confirmLabel: string;
  readonly goesIn: readonly LineView[];
  readonly waits: readonly LineView[];
  readonly afterwards: string;
  /** Non-empty means it can't be confirmed. */
  readonly problems: readonly ProblemView[];
}

export interface ClosePreview {
  readonly quarter: string;
  /** '2027-Q1'. */
  readonly next: string;
  /** Each unfinished request and what becomes of it: 'carried over, prepaid'; 'first claim on 2027-Q1'. */
  readonly leftOver: readonly LineView[];
  /** What carries, what lapses, whether it is early; in order. */
  readonly says: readonly string[];
  readonly problems: readonly ProblemView[];
}
