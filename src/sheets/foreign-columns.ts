/** Remembers that the headers of a tab which are none of ours are people's own, so that their keys are asked for once. */
import type { TabName } from '../budget/place';
import { digest } from '../budget/ledger/digest';
import { recall, remember } from './document-memory';

const keyOf = (tab: TabName): string => `own columns ${tab}`;

const digestOf = (headerRow: readonly string[]): string => digest(JSON.stringify(headerRow));

/** A key comes to a column, or leaves it, with a change of the header row alone: then it is asked for again. */
export const isKnownForeign = (tab: TabName, headerRow: readonly string[]): boolean =>
  recall(keyOf(tab)) === digestOf(headerRow);

export const noteForeign = (tab: TabName, headerRow: readonly string[]): void => {
  remember(keyOf(tab), digestOf(headerRow));
};
