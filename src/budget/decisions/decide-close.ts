/** Decides Close quarter: the rows to post and the Allocation row to open, or every reason why not. */
import type { Allocation } from '../allocation';
import type { DraftEntry } from '../ledger-entry';
import { findBrokenSeals } from '../ledger/find-broken-seals';
import { foldQuarter } from '../ledger/fold-quarter';
import { missingName } from '../person';
import type { Problem } from '../problem';
import { nextQuarterName } from '../quarter-name';
import { whyNot } from '../role';
import { units } from '../unit';
import { unitOf } from '../unit-of';
import type { World } from '../world';
import type { Asker } from './asker';
import { closeEntries } from './close-entries';
import { closePlan } from './close-plan';
import type { ClosePlan } from './closing';
import { nextQuarterOf } from './next-quarter';
import { rowAfter } from './row-after';

export { closePlan } from './close-plan';
export type { ClosePlan, LeftOver } from './closing';

export type CloseDecision =
  | {
      readonly entries: readonly DraftEntry[];
      /** The next quarter's row, to be written before the entries are posted; null when the tab has one. */
      readonly opensRow: Allocation | null;
    }
  | { readonly refusals: readonly Problem[] };

const notCommitted = ({ allocation, ledger }: World): Problem[] => {
  const { quarter } = allocation;
  const { status, closedBy, closedAt } = foldQuarter(ledger, quarter);
  if (status === 'committed') return [];
  return status === 'closed'
    ? [
        {
          code: 'already-closed',
          says: `${quarter} was already closed by ${closedBy} at ${closedAt}. Nothing was posted again.`,
        },
      ]
    : [
        {
          code: 'not-committed-yet',
          says: `${quarter} is not committed yet, so there is nothing to close. Commit it first.`,
        },
      ];
};

/** What the quarter before leaves over goes on in this one, so it can't come after this one's close. */
const beforeIsOpen = ({ allocation, ledger }: World): Problem[] =>
  [...new Set(ledger.map(({ quarter }) => quarter))]
    .filter((quarter) => nextQuarterName(quarter) === allocation.quarter)
    .filter((quarter) => foldQuarter(ledger, quarter).status === 'committed')
    .map((quarter) => ({
      code: 'earlier-quarter-not-closed',
      says: `${quarter} is committed and not closed yet. Close it first: what it leaves over goes on in ${allocation.quarter}.`,
    }));

const nothingCanBeCarried = (world: World, { leftOver, carries }: ClosePlan): Problem[] => {
  const { name, allocation: row } = nextQuarterOf(world);
  const { quarter, unit } = world.allocation;
  if (leftOver.length === 0 && carries === 0) return [];
  if (foldQuarter(world.ledger, name).status === 'closed') {
    return [
      {
        code: 'next-quarter-closed',
        says: `${name} is closed already, so nothing of ${quarter} can be carried into it. Undo that close first.`,
      },
    ];
  }
  const nextUnit = row?.unit ?? unitOf(world, name);
  if (nextUnit === unit) return [];
  const counts = `${name} counts in ${units[nextUnit].plural} and ${quarter} in ${units[unit].plural}, so what is left over can't be carried.`;
  return [
    {
      code: 'another-unit',
      ...(row ? { place: { tab: 'Allocation', row: row.row, header: 'Unit' } as const } : {}),
      says: `${counts} Give ${name} the unit of ${quarter}, or ship or drop what is unfinished.`,
    },
  ];
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
    ...(notYours === '' ? [] : [{ code: 'not-your-role', says: notYours }]),
    ...findBrokenSeals(world.ledger).map(({ problem }) => problem),
    ...beforeIsOpen(world),
    ...nothingCanBeCarried(world, plan),
  ];
  if (refusals.length > 0) return { refusals };
  const row = nextQuarterOf(world).allocation;
  const opensRow = row ? null : rowAfter(world.allocation);
  return { entries: closeEntries(world, plan, row ?? rowAfter(world.allocation), asker), opensRow };
};
