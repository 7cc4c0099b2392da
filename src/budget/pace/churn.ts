/** How much of what was committed was exchanged: gross counts both ways, net only the difference. */
import type { Amount } from '../amount';
import { standingEntries } from '../ledger/standing-entries';
import type { LedgerEntry } from '../ledger-entry';

export interface Churn {
  readonly committed: Amount;
  readonly in: Amount;
  readonly out: Amount;
}

const enters: readonly string[] = ['Added', 'Reinstated', 'Grown'];
const leaves: readonly string[] = ['Dropped', 'Pulled', 'Cut'];

/** Of Grown and Cut the difference: what moved Remaining, without what it cost. */
const sizeOf = ({ event, price, effect, sunk, disruption }: LedgerEntry): Amount =>
  event === 'Grown' || event === 'Cut' ? Math.abs(effect + sunk + disruption) : price;

/** A swap of 20 for 20 on 90 committed: 20 in, 20 out; 44.4 % gross and 0 % net. What was undone is out. */
export const churnOf = (ledger: readonly LedgerEntry[], quarter: string): Churn => {
  const own = standingEntries(ledger).filter((entry) => entry.quarter === quarter);
  const sum = (events: readonly string[]): Amount =>
    own.filter(({ event }) => events.includes(event)).reduce((total, entry) => total + sizeOf(entry), 0);
  return { committed: sum(['Committed', 'Carried']), in: sum(enters), out: sum(leaves) };
};
