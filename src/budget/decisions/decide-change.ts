/** Decides a list of changes to a committed quarter: the rows to post, priced exactly as previewed, or every reason why not. */
import type { Decision } from '../decision';
import { findBrokenSeals } from '../ledger/find-broken-seals';
import type { DraftEntry, LedgerEvent } from '../ledger-entry';
import type { Problem } from '../problem';
import { roleOf } from '../role';
import { showAmountInWords } from '../show-amount';
import type { World } from '../world';
import type { Change } from './change';
import type { PricedLine } from './priced-line';
import { priceChange, type PricedChange } from './price-change';
import { signedBy } from './signed-by';

export interface Asker {
  /** E-mail of the person who confirms; '' when Google does not say. */
  readonly who: string;
  /** Why, and for which deal; may be '' for free changes. */
  readonly reason: string;
}

const events: Readonly<Record<Change['kind'], LedgerEvent>> = {
  drop: 'Dropped',
  ship: 'Shipped',
  add: 'Added',
};

/** What frees comes before what takes, so that no running Remaining dips below where the event ends. */
const postingOrder: readonly Change['kind'][] = ['drop', 'ship', 'add'];

const roleProblems = (world: World, changes: readonly Change[], who: string): Problem[] => {
  const { whyNotShip, whyNotSpend } = roleOf(who, world.allocation);
  const reasons = [
    changes.some(({ kind }) => kind === 'ship') ? whyNotShip : '',
    changes.some(({ kind }) => kind !== 'ship') ? whyNotSpend : '',
  ];
  return reasons.filter((says) => says !== '').map((says) => ({ code: 'not-your-role', says }));
};

const reasonProblems = ({ chargeable }: PricedChange, reason: string): Problem[] =>
  chargeable && reason.trim() === ''
    ? [
        {
          code: 'reason-missing',
          says: 'Say why, and for which deal: a change that costs is recorded with its reason.',
        },
      ]
    : [];

/** Every row names a reason; for what is free and went unexplained it is what happened. */
const reasonOf = ({ allocation }: World, { change, isStarted }: PricedLine, reason: string): string => {
  const given = reason.trim();
  // The actual has no column of its own, and estimates are compared with it later.
  if (change.kind === 'ship') {
    return `Shipped at ${showAmountInWords(Math.round(change.actual), allocation.unit)}${given === '' ? '' : `; ${given}`}`;
  }
  if (given !== '') return given;
  return change.kind === 'drop' && !isStarted ? 'Not started, no charge' : 'Fits in what is left';
};

/**
 * One row for each change: drops, then deliveries, then adds. The rows of a chargeable event carry its number, deliveries
 * and free events 0. Example E, Bulk import for Mobile approvals: +10, −12, number 0, Remaining 8.
 */
export const decideChange = (world: World, changes: readonly Change[], { who, reason }: Asker): Decision => {
  const priced = priceChange(world, changes);
  const refusals = [
    ...roleProblems(world, changes, who),
    ...findBrokenSeals(world.ledger).map(({ problem }) => problem),
    ...priced.refusals,
    ...reasonProblems(priced, reason),
  ];
  if (refusals.length > 0) return { refusals };
  const entryOf = (line: PricedLine): DraftEntry => ({
    quarter: world.allocation.quarter,
    event: events[line.change.kind],
    request: line.change.id,
    title: line.title,
    changeNo: priced.chargeable && line.change.kind !== 'ship' ? priced.changeNo : 0,
    builtBp: line.builtBp,
    price: line.price,
    sunk: line.sunk,
    disruption: line.disruption,
    credit: line.credit,
    effect: line.effect,
    askedBy: signedBy(who),
    reason: reasonOf(world, line, reason),
    cause: line.change.kind === 'ship' ? 'Product' : 'Sales',
    acceptedBy: signedBy(who),
  });
  return {
    entries: postingOrder.flatMap((kind) =>
      priced.lines.filter(({ change }) => change.kind === kind).map(entryOf),
    ),
  };
};
