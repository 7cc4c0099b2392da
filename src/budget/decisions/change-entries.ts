/** The rows that a priced change posts. */
import { joinClauses } from '../../words/join-clauses';
import type { DraftEntry } from '../ledger-entry';
import { startedBp } from '../ledger/was-started';
import { signedBy } from '../people/person';
import { termsInWords } from '../terms';
import type { World } from '../world';
import type { Asker } from './asker';
import { isAboutBudget } from './change';
import { nextQuarterOf, repaymentOf } from './next-quarter';
import type { PricedChange } from './price-change';
import type { PricedLine } from './priced-line';

const reasonOf = ({ account }: PricedLine, reason: string): string => joinClauses([account, reason.trim()]);

/** What counts for itself carries no number, also when something else in its event is chargeable. */
const isNumbered = ({ cause, change }: PricedLine): boolean => cause === 'Sales' && !isAboutBudget(change);

const builtAsPosted = ({ builtBp, isStarted }: PricedLine): number =>
  isStarted ? Math.max(startedBp, builtBp) : builtBp;

/** One row; of a loan a second one, in the quarter it is taken from. */
export const changeEntries = (
  world: World,
  priced: PricedChange,
  line: PricedLine,
  { who, askedBy, reason }: Asker,
): DraftEntry[] => {
  const acceptedBy = signedBy(who);
  const draft: DraftEntry = {
    quarter: world.allocation.quarter,
    event: line.event,
    request: line.id,
    title: isAboutBudget(line.change) ? termsInWords(world.allocation) : line.title,
    changeNo: priced.chargeable && isNumbered(line) ? priced.changeNo : 0,
    builtBp: builtAsPosted(line),
    price: line.price,
    actual: line.actual,
    sunk: line.sunk,
    disruption: line.disruption,
    priceShown: line.shown.sunk + line.shown.disruption,
    credit: line.credit,
    effect: line.effect,
    askedBy: askedBy.trim() || acceptedBy,
    reason: reasonOf(line, reason),
    cause: line.cause,
    acceptedBy,
    reverses: 0,
  };
  return line.event === 'Lent' ? [draft, repaymentOf(draft, nextQuarterOf(world))] : [draft];
};
