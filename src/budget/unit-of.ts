/** The unit in which a quarter's amounts are. */
import { oncePer } from './ledger/once-per';
import type { LedgerEntry } from './ledger-entry';
import { readTerms } from './terms';
import type { Unit } from './unit';
import type { World } from './world';

/** Quarter → the unit of the first row of its terms; asked for every line of a list. */
const postedUnits = oncePer((ledger: readonly LedgerEntry[]): ReadonlyMap<string, Unit> => {
  const units = new Map<string, Unit>();
  for (const { quarter, request, title } of ledger) {
    if (request !== '' || units.has(quarter)) continue;
    const terms = readTerms(title);
    if (terms !== null) units.set(quarter, terms.unit);
  }
  return units;
});

/** As the first row of its terms was posted; before there is one, as its row on Allocation says, else this quarter's. */
export const unitOf = (
  { allocation, allocations, ledger }: Pick<World, 'allocation' | 'allocations' | 'ledger'>,
  quarter: string,
): Unit => {
  const posted = postedUnits(ledger).get(quarter);
  if (posted !== undefined) return posted;
  return (allocations.find((known) => known.quarter === quarter) ?? allocation).unit;
};
