/** The shelf: work that was built and put aside, of every quarter, and what it takes to bring it back today. */
import { portion, type Amount } from '../amount';
import { foldQuarter } from '../ledger/fold-quarter';
import type { ShelfItem } from '../ledger/quarter-state';
import { standingEntries } from '../ledger/standing-entries';
import { ledgerStatuses } from '../ledger/status-in-ledger';
import { nextQuarterName } from '../quarter-name';
import type { Unit } from '../unit';
import { unitOf } from '../unit-of';
import type { World } from '../world';
import { rowsById } from './rows-by-id';

export interface ShelvedWork {
  readonly item: ShelfItem;
  /** The quarter it was put there in, and the unit of its amounts. */
  readonly quarter: string;
  readonly unit: Unit;
  /** p·E, whoever bore it. */
  readonly builtValue: Amount;
  /** The share of what sales lost that still counts, in basis points. */
  readonly salvageBp: number;
  readonly salvage: Amount;
  /** What reinstating takes, in the unit of the quarter in question; null when that unit is another one and there is no estimate in it. */
  readonly price: Amount | null;
}

/** Built work ages: all of it counts in its own quarter, half in the next one, nothing later (product.md, section 3). */
const allBp = 10_000;
const halfBp = 5000;

const salvageShare = (shelvedIn: string, today: string): number => {
  if (shelvedIn === today) return allBp;
  return nextQuarterName(shelvedIn) === today ? halfBp : 0;
};

const estimateOf = ({ requests }: World, id: string): Amount | null => {
  const estimate = rowsById(requests).get(id)?.estimate ?? null;
  return estimate !== null && estimate > 0 ? estimate : null;
};

const shelvedWork = (world: World, quarter: string, item: ShelfItem): ShelvedWork => {
  const unit = unitOf(world, quarter);
  const isSameUnit = unit === world.allocation.unit;
  const salvageBp = isSameUnit ? salvageShare(quarter, world.allocation.quarter) : 0;
  const salvage = portion(item.sunk, salvageBp);
  return {
    item,
    quarter,
    unit,
    builtValue: portion(item.price, item.builtBp),
    salvageBp,
    salvage,
    price: isSameUnit ? item.price - salvage : estimateOf(world, item.id),
  };
};

/** In the order in which things were put there. Example J, HubSpot (20), 8 built: 12 in its own quarter, 16 in the next, 20 later. */
export const shelfOf = (world: World): readonly ShelvedWork[] => {
  const statuses = ledgerStatuses(world.ledger);
  // What was put there, taken back and put there again lies where it was put last.
  const lastPut = new Map<string, string>();
  for (const { event, request, quarter } of standingEntries(world.ledger)) {
    if (event !== 'Dropped' && event !== 'Pulled') continue;
    lastPut.delete(request);
    if (statuses.get(request) === 'Shelved') lastPut.set(request, quarter);
  }
  const shelves = new Map(
    [...new Set(lastPut.values())].map((quarter) => [quarter, foldQuarter(world.ledger, quarter).shelf]),
  );
  return [...lastPut].flatMap(([id, quarter]) => {
    const item = shelves.get(quarter)?.get(id);
    return item ? [shelvedWork(world, quarter, item)] : [];
  });
};

/** One request there; undefined when it is not. */
export const onShelf = (world: World, id: string): ShelvedWork | undefined =>
  shelfOf(world).find(({ item }) => item.id === id);
