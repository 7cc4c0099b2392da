/** What deciding gives back: entries to post, or every reason why not. Nothing is half decided. */
import type { DraftEntry } from './ledger-entry';
import type { Problem } from './problem';

export type Decision =
  | { readonly entries: readonly DraftEntry[] }
  | { readonly refusals: readonly Problem[] };

export const isRefused = (decision: Decision): decision is { readonly refusals: readonly Problem[] } =>
  'refusals' in decision;
