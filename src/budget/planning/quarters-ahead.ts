/** The quarter in question and the four after it, with what each has to plan with. */
import type { Allocation } from '../allocation';
import type { Amount } from '../amount';
import { foldQuarter } from '../ledger/fold-quarter';
import { stateOf } from '../ledger/state-of';
import { nextQuarterName } from '../quarter-name';
import { unitOf } from '../unit-of';
import type { World } from '../world';

/** Sales thinks twelve months ahead; what lies beyond is for product strategy (product.md, section 4). */
const quartersAhead = 4;

export interface QuarterAhead {
  readonly quarter: string;
  /** Its row on Allocation, or the last row there is before it, under its own name. */
  readonly terms: Allocation;
  /** True when the quarter has no row of its own yet. */
  readonly isProjected: boolean;
  /** Not committed yet: what still fits into a committed quarter is added by a decision, and into a closed one nothing. */
  readonly takesPlans: boolean;
  /** What the commit allocated, or what it would, with what was carried in, granted, lent and paid back. */
  readonly budget: Amount;
  /** What is left of that, less the reserve. A quarter that 12 were lent from has 88. */
  readonly room: Amount;
  /** Sum of what holds or has used the budget: prices, sunk and disruption. */
  readonly used: Amount;
}

/** Amounts of another unit can't be weighed against these estimates: such a row counts as missing. */
const rowOf = ({ allocations, allocation }: World, quarter: string): Allocation | undefined =>
  quarter === allocation.quarter
    ? allocation
    : allocations.find((row) => row.quarter === quarter && row.unit === allocation.unit);

/** Five quarters in time order, `world.allocation` first. Postings in another unit can't be counted beside a base. */
export const quartersFrom = (world: World): readonly QuarterAhead[] => {
  const quarters: QuarterAhead[] = [];
  let lastRow = world.allocation;
  let quarter = world.allocation.quarter;
  for (let ahead = 0; ahead <= quartersAhead; ahead += 1, quarter = nextQuarterName(quarter)) {
    const row = rowOf(world, quarter);
    lastRow = row ?? lastRow;
    const terms = { ...lastRow, quarter };
    const ledger = unitOf(world, quarter) === terms.unit ? world.ledger : [];
    const { budget, remaining } = stateOf({ allocation: terms, ledger });
    quarters.push({
      quarter,
      terms,
      isProjected: row === undefined,
      takesPlans: foldQuarter(world.ledger, quarter).status === 'open',
      budget,
      room: Math.max(0, remaining - terms.reserve),
      used: budget - remaining,
    });
  }
  return quarters;
};
