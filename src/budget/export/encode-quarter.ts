/** The quarter in question as plain JSON. */
import { fromAmount, type Amount } from '../amount';
import type { LedgerEntry } from '../ledger-entry';
import { stateOf } from '../ledger/state-of';
import type { Request } from '../request';
import { stripOf } from '../strip/strip';
import type { World } from '../world';
import { without } from './without';
import {
  exportFormat,
  exportVersion,
  type ExportedEntry,
  type ExportedRequest,
  type QuarterExport,
} from './quarter-export';

type Exported = Pick<World, 'allocation' | 'requests' | 'ledger'>;

/** `notes` by A1 row: no rule looks at them, so requests come without. */
export const encodeQuarter = (
  world: Exported,
  notes: ReadonlyMap<number, string> = new Map(),
): QuarterExport => {
  const { shareBp, capacity, reserve, ...terms } = without(world.allocation, 'row');
  const inUnit = (amount: Amount): number => fromAmount(amount, terms.unit);
  const orNull = (amount: Amount | null): number | null => (amount === null ? null : inUnit(amount));
  const strip = stripOf(stateOf(world), world.requests);

  const requestOf = (request: Request): ExportedRequest => {
    const { row: at, promise, builtBp, estimate, price, ...rest } = request;
    return {
      ...rest,
      estimate: orNull(estimate),
      price: orNull(price),
      built: builtBp / 100,
      ...{ promisedTo: promise.to, promisedBy: promise.by, due: promise.due, paidBy: promise.paidBy },
      notes: notes.get(at) ?? '',
    };
  };
  // Field by field, as an entry reads its own from its row when it is asked for them.
  const entryOf = (entry: LedgerEntry): ExportedEntry => ({
    ...{ entry: entry.entry, apply: entry.apply, when: entry.when, quarter: entry.quarter },
    ...{ event: entry.event, request: entry.request, title: entry.title, changeNo: entry.changeNo },
    built: entry.builtBp / 100,
    price: inUnit(entry.price),
    actual: inUnit(entry.actual),
    sunk: inUnit(entry.sunk),
    disruption: inUnit(entry.disruption),
    priceShown: inUnit(entry.priceShown),
    credit: inUnit(entry.credit),
    effect: inUnit(entry.effect),
    remaining: inUnit(entry.remaining),
    ...{ askedBy: entry.askedBy, reason: entry.reason, cause: entry.cause, acceptedBy: entry.acceptedBy },
    ...{ reverses: entry.reverses, seal: entry.seal },
    ...(entry.layout && { layout: entry.layout }),
  });
  return {
    format: exportFormat,
    version: exportVersion,
    quarter: { ...terms, capacity: inUnit(capacity), share: shareBp / 100, reserve: inUnit(reserve) },
    totals: {
      budget: inUnit(strip.budget),
      built: inUnit(strip.built),
      stillToBuild: inUnit(strip.stillToBuild),
      sunk: inUnit(strip.sunk),
      disruption: inUnit(strip.disruption),
      remaining: inUnit(strip.remaining),
    },
    requests: world.requests.map(requestOf),
    ledger: world.ledger.filter(({ quarter }) => quarter === terms.quarter).map(entryOf),
  };
};
