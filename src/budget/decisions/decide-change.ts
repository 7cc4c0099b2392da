/** Decides a list of changes to a quarter: the rows to post, priced exactly as previewed, or every reason why not. */
import type { Decision } from '../decision';
import { findBrokenSeals } from '../ledger/find-broken-seals';
import type { DraftEntry } from '../ledger-entry';
import { missingName } from '../people/person';
import type { Problem } from '../problem';
import { needsApprover, notYourRole, reasonMissing } from '../problems/of-people';
import { actionOf, whyNot } from '../people/role';
import type { World } from '../world';
import type { Asker } from './asker';
import type { Change } from './change';
import { changeEntries } from './change-entries';
import { priceChange, type PricedChange } from './price-change';

const roleProblems = (
  { allocation }: World,
  changes: readonly Change[],
  { needsApprover: why }: PricedChange,
  { who }: Asker,
): Problem[] => {
  const owners = new Set(changes.map((change) => whyNot(who, allocation, actionOf(change))));
  const gate = why === '' ? '' : whyNot(who, allocation, 'pass the gate');
  return [
    ...[...owners].filter((says) => says !== '').map(notYourRole),
    ...(gate === '' ? [] : [needsApprover(why, gate)]),
  ];
};

const reasonProblems = ({ needsReason }: PricedChange, reason: string): Problem[] =>
  needsReason && reason.trim() === '' ? [reasonMissing()] : [];

/** Why this person can't confirm it, though the price may be seen by everyone; [] when they can. */
export const whyNotConfirm = (
  world: World,
  changes: readonly Change[],
  priced: PricedChange,
  asker: Asker,
): Problem[] => [...missingName(asker.who), ...roleProblems(world, changes, priced, asker)];

/**
 * One row for each change: what frees before what takes, so that no running Remaining dips below where the event ends. The
 * rows of a chargeable event carry its number, deliveries and free events 0. Example E, Bulk import for Mobile approvals:
 * +10, −12, number 0, Remaining 8.
 */
export const decideChange = (world: World, changes: readonly Change[], asker: Asker): Decision => {
  const priced = priceChange(world, changes);
  const refusals = [
    ...whyNotConfirm(world, changes, priced, asker),
    ...findBrokenSeals(world.ledger).map(({ problem }) => problem),
    ...priced.refusals,
    ...reasonProblems(priced, asker.reason),
  ];
  if (refusals.length > 0) return { refusals };
  const inOrder = [
    ...priced.lines.filter(({ effect }) => effect >= 0),
    ...priced.lines.filter(({ effect }) => effect < 0),
  ];
  return { entries: inOrder.flatMap((line): DraftEntry[] => changeEntries(world, priced, line, asker)) };
};
