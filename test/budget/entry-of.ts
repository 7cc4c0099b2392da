/** A draft of a ledger row of 2026-Q4 in which nothing is but what a test is about. */
import type { DraftEntry } from '../../src/budget/ledger-entry';

export const entryOf = (
  event: DraftEntry['event'],
  request: string,
  changes: Partial<DraftEntry> = {},
): DraftEntry => ({
  quarter: '2026-Q4',
  event,
  request,
  title: '',
  changeNo: 0,
  builtBp: 0,
  price: 0,
  actual: 0,
  sunk: 0,
  disruption: 0,
  priceShown: 0,
  credit: 0,
  effect: 0,
  askedBy: 'vp.sales@example.com',
  reason: 'A deal',
  cause: 'Sales',
  acceptedBy: 'vp.sales@example.com',
  reverses: 0,
  ...changes,
});
