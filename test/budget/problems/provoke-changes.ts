/** One input for each problem of changes, of the approver's changes and of the quarter's end. */
import { readChange } from '../../../src/actions/views/read-change';
import type { ChangeRequest } from '../../../src/actions/api';
import { isRefused, type Decision } from '../../../src/budget/decision';
import type { Change } from '../../../src/budget/decisions/change';
import { decideClose } from '../../../src/budget/decisions/decide-close';
import { decideUndo } from '../../../src/budget/decisions/decide-undo';
import { priceChange } from '../../../src/budget/decisions/price-change';
import type { Problem } from '../../../src/budget/problem';
import type { Request } from '../../../src/budget/request';
import type { World } from '../../../src/budget/world';
import {
  add,
  allocationOf,
  asker,
  changed,
  committedWorld,
  cut,
  drop,
  grant,
  grow,
  lend,
  on,
  openWorld,
  pause,
  reinstate,
  rename,
  ship,
  take,
  withBuilt,
} from '../base-case';
import { finished, ssoLeft } from '../decisions/closing';
import { allocated, nextRow, written } from '../hand-made';
import type { Provocations } from './provocations';

export const refusals = (
  decision: Decision | { readonly refusals: readonly Problem[] },
): readonly Problem[] => ('refusals' in decision ? decision.refusals : []);

/** The base case on day 35: five committed, 10 left, HubSpot 40 % built. */
const underway = (): World => on(withBuilt(committedWorld(), 'R-1', 40), 35);

const priced = (changes: readonly Change[], world = underway()): readonly Problem[] =>
  priceChange(world, changes).refusals;

const typed = (world: World, id: string, cells: Partial<Request>): World => ({
  ...world,
  requests: world.requests.map((request) => (request.id === id ? { ...request, ...cells } : request)),
});

const withNext = (world: World, next = nextRow()): World => ({
  ...world,
  allocations: [...world.allocations, next],
});

const closedIn = (quarter: string, world: World): World => ({
  ...world,
  ledger: written(world.ledger, [{ event: 'Closed', quarter }]),
});

const read = (change: unknown): readonly Problem[] => {
  const answer = readChange(change as ChangeRequest, 'story points');
  return 'problems' in answer ? answer.problems : [];
};

const closing = (world: World): readonly Problem[] => {
  const decision = decideClose(world, asker());
  return isRefused(decision) ? decision.refusals : [];
};

const shelved = (): World => changed(underway(), [drop('R-1')]);
const inWeeks = nextRow({ unit: 'engineering weeks' });

export const changeProvocations: Provocations = {
  doesNotFit: () => priced([add('R-6')]),
  notCommitted: () => priced([drop('R-6')]),
  closedRequest: () => priced([drop('R-2')], changed(underway(), [ship('R-2', 24)])),
  closedRequestToAdd: () => priced([add('R-2')], changed(underway(), [ship('R-2', 24)])),
  alreadyCommittedToAdd: () => priced([add('R-1')]),
  onTheShelf: () => priced([add('R-1')], shelved()),
  notOnShelf: () => priced([reinstate('R-6')]),
  estimateMissingToAdd: () => priced([add('R-6')], typed(underway(), 'R-6', { estimate: null })),
  estimateMissingToReinstate: () =>
    priced([reinstate('R-1')], {
      ...typed(withNext(shelved(), inWeeks), 'R-1', { estimate: null }),
      allocation: inWeeks,
      today: '2027-01-04',
    }),
  notBeforeToAdd: () => priced([add('R-6')], typed(underway(), 'R-6', { notBefore: '2027-Q1' })),
  notBeforeToReinstate: () => priced([reinstate('R-1')], typed(shelved(), 'R-1', { notBefore: '2027-Q1' })),
  titleMissingToAdd: () => priced([add('R-6')], typed(underway(), 'R-6', { title: ' ' })),
  titleMissingToRename: () => priced([rename('R-1', ' ')]),
  nothingToPause: () => priced([pause('R-4')]),
  cutTooLarge: () => priced([cut('R-1', 20)]),
  amountNotPositive: () => priced([grow('R-1', 0)]),
  swapWithItself: () => priced([drop('R-1'), add('R-1')]),
  namedTwice: () => priced([drop('R-1'), cut('R-1', 5)]),
  namedTwiceOfBudget: () => priced([lend(5), lend(5)]),
  nothingToDo: () => priced([]),
  causeMissing: () => read({ kind: 'pull', out: 'R-1', cause: 'Sales' }),
  unreadableAmountBlank: () => read({ kind: 'grow', out: 'R-1', by: '' }),
  unreadableAmount: () => read({ kind: 'grow', out: 'R-1', by: 'lots' }),
  unknownChange: () => read({ kind: 'sell', out: 'R-1' }),
  unknownRequest: () => priced([drop('R-99')]),
  idTwice: () => priced([add('R-6')], typed(typed(underway(), 'R-6', { rank: 6 }), 'R-7', { id: 'R-6' })),

  takeTooLarge: () => priced([take(101)]),
  anotherUnitToLend: () => priced([lend(1)], withNext(underway(), inWeeks)),
  quarterClosedToLend: () => priced([lend(1)], closedIn('2027-Q1', withNext(underway()))),
  lendLimit: () => priced([lend(21)]),

  alreadyClosed: () => closing(closedIn('2026-Q4', finished())),
  quarterClosed: () => priced([drop('R-1')], closedIn('2026-Q4', underway())),
  notCommittedYetToClose: () => closing(openWorld()),
  notCommittedYet: () => priced([drop('R-1')], openWorld()),
  earlierQuarterNotClosed: () => {
    const world = finished();
    return closing({ ...world, ledger: written(world.ledger, [{ ...allocated(100), quarter: '2026-Q3' }]) });
  },
  nextQuarterClosed: () => closing(closedIn('2027-Q1', ssoLeft(60))),
  anotherUnitToCarry: () => closing({ ...ssoLeft(60), allocations: [allocationOf(), inWeeks] }),
  nothingToUndo: () => refusals(decideUndo(openWorld(), asker())),
  undoNotPossible: () =>
    refusals(
      decideUndo(
        { ...changed(underway(), [grant(5)]), today: '2026-11-09', now: '2026-11-09 09:30:00' },
        asker(),
      ),
    ),
};
