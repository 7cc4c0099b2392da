/** What was said at the commit and what of it shipped; what sales or the company took out counts for nobody. */
import type { Amount } from '../amount';
import { foldQuarter } from '../ledger/fold-quarter';
import { standingEntries } from '../ledger/standing-entries';
import type { LedgerEntry } from '../ledger-entry';

export interface SayDo {
  readonly said: number;
  readonly done: number;
  readonly saidAmount: Amount;
  readonly doneAmount: Amount;
}

/** Committed and carried work; of what was taken out again only what product itself pulled was still said. */
export const sayDo = (ledger: readonly LedgerEntry[], quarter: string): SayDo => {
  const { commitments } = foldQuarter(ledger, quarter);
  const kept = [...commitments.values()].filter(
    ({ enteredAs }) => enteredAs === 'Committed' || enteredAs === 'Carried',
  );
  const pulled = standingEntries(ledger).filter(
    ({ quarter: of, event, cause, request }) =>
      of === quarter && event === 'Pulled' && cause === 'Product' && !commitments.has(request),
  );
  const done = kept.filter(({ status }) => status === 'shipped');
  const amount = (of: readonly { readonly price: Amount }[]): Amount =>
    of.reduce((sum, { price }) => sum + price, 0);
  return {
    said: kept.length + pulled.length,
    done: done.length,
    saidAmount: amount(kept) + amount(pulled),
    doneAmount: amount(done),
  };
};
