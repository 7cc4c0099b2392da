/** Decides Close quarter: the rows to post and the Allocation row to open, or every reason why not. */
import type { Allocation } from '../allocation';
import type { DraftEntry } from '../ledger-entry';
import { findBrokenSeals } from '../ledger/find-broken-seals';
import { foldQuarter } from '../ledger/fold-quarter';
import { missingName } from '../people/person';
import type { Problem } from '../problem';
import {
  alreadyClosed,
  anotherUnitToCarry,
  earlierQuarterNotClosed,
  nextQuarterClosed,
  notCommittedYetToClose,
} from '../problems/of-close';
import { notYourRole } from '../problems/of-people';
import { nextQuarterName } from '../quarter-name';
import { whyNot } from '../people/role';
import { unitOf } from '../unit-of';
import type { World } from '../world';
import type { Asker } from './asker';
import { closeEntries } from './close-entries';
import { closePlan } from './close-plan';
import type { ClosePlan } from './closing';
import { nextQuarterOf } from './next-quarter';
import { rowAfter } from './row-after';

export type CloseDecision =
  | {
      readonly entries: readonly DraftEntry[];
      /** The next quarter's row, to be written before the entries are posted; null when the tab has one. */
      readonly opensRow: Allocation | null;
    }
  | { readonly refusals: readonly Problem[] };

const notCommitted = ({ allocation, ledger }: World): Problem[] => {
  const state = foldQuarter(ledger, allocation.quarter);
  if (state.status === 'committed') return [];
  return [state.status === 'closed' ? alreadyClosed(state) : notCommittedYetToClose(state.quarter)];
};

/** What the quarter before leaves over goes on in this one, so it can't come after this one's close. */
const beforeIsOpen = ({ allocation, ledger }: World): Problem[] =>
  [...new Set(ledger.map(({ quarter }) => quarter))]
    .filter((quarter) => nextQuarterName(quarter) === allocation.quarter)
    .filter((quarter) => foldQuarter(ledger, quarter).status === 'committed')
    .map((quarter) => earlierQuarterNotClosed(quarter, allocation.quarter));

const nothingCanBeCarried = (world: World, { leftOver, carries }: ClosePlan): Problem[] => {
  const { name, allocation: row } = nextQuarterOf(world);
  const { quarter, unit } = world.allocation;
  if (leftOver.length === 0 && carries === 0) return [];
  if (foldQuarter(world.ledger, name).status === 'closed') return [nextQuarterClosed(name, quarter)];
  const nextUnit = row?.unit ?? unitOf(world, name);
  return nextUnit === unit ? [] : [anotherUnitToCarry(world.allocation, name, nextUnit, row)];
};

/**
 * Ends the quarter and begins the next one in one posting. Of a quarter that is closed already it posts nothing and says who
 * closed it and when, so pressing it again changes nothing.
 */
export const decideClose = (world: World, asker: Asker): CloseDecision => {
  const stage = notCommitted(world);
  // Whatever else is wrong by now is no news for the one who came second.
  if (stage.length > 0) return { refusals: stage };
  const plan = closePlan(world);
  const notYours = whyNot(asker.who, world.allocation, 'close');
  const refusals: Problem[] = [
    ...missingName(asker.who),
    ...(notYours === '' ? [] : [notYourRole(notYours)]),
    ...findBrokenSeals(world.ledger).map(({ problem }) => problem),
    ...beforeIsOpen(world),
    ...nothingCanBeCarried(world, plan),
  ];
  if (refusals.length > 0) return { refusals };
  const row = nextQuarterOf(world).allocation;
  const opensRow = row ? null : rowAfter(world.allocation);
  return { entries: closeEntries(world, plan, row ?? rowAfter(world.allocation), asker), opensRow };
};
