/** The unit in which a quarter's amounts are. */
import { readTerms } from './terms';
import type { Unit } from './unit';
import type { World } from './world';

/** As the first row of its terms was posted; before there is one, as its row on Allocation says, else this quarter's. */
export const unitOf = (
  { allocation, allocations, ledger }: Pick<World, 'allocation' | 'allocations' | 'ledger'>,
  quarter: string,
): Unit => {
  const first = ledger.find(
    ({ quarter: of, request, title }) => of === quarter && request === '' && readTerms(title) !== null,
  );
  const posted = first ? readTerms(first.title) : null;
  const row = allocations.find((known) => known.quarter === quarter);
  return (posted ?? row ?? allocation).unit;
};
