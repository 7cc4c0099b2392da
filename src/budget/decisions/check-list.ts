/** What speaks against committing a given list of requests; the list itself, not the workbook around it. */
import { cutLine } from '../cut-line';
import { stateOf } from '../ledger/state-of';
import type { Problem } from '../problem';
import type { Request } from '../request';
import { cutLineInWords } from '../sentences/cut-line-in-words';
import { showAmount, showAmountInWords } from '../show-amount';
import type { World } from '../world';

const withoutId = ({ id, row, title }: Request): Problem[] =>
  id !== ''
    ? []
    : [
        {
          code: 'id-missing',
          place: { tab: 'Requests', row, header: 'ID' },
          says: `${title} has no ID yet. Run Set up again to give it one.`,
        },
      ];

/** What along the way has been granted, lent and carried counts: the room is what would remain if nothing were committed. */
const overBudget = (world: World, listed: readonly Request[]): Problem[] => {
  const { unit, row, reserve } = world.allocation;
  const { budget, remaining } = stateOf(world);
  const room = remaining - reserve;
  const needs = listed.reduce((sum, { estimate }) => sum + (estimate ?? 0), 0);
  const over = needs - room;
  if (over <= 0 || needs === 0) return [];
  const show = (amount: number): string => showAmount(amount, unit);
  const taken = budget - remaining;
  const beside = taken > 0 ? ` beside the ${show(taken)} that are in already` : '';
  const held = reserve > 0 ? `, ${show(reserve)} of them held in reserve` : '';
  const line = cutLineInWords(cutLine(listed, Math.max(0, room), world.allocation), unit);
  const says = `The list needs ${show(needs)}${beside}, and the budget is ${showAmountInWords(budget, unit)}${held}: over by ${show(over)}. ${line} Take something off the list, or ask the approver for ${show(over)}.`;
  return [{ code: 'over-budget', place: { tab: 'Allocation', row, header: 'Budget' }, says }];
};

const tooEarly = ({ allocation }: World, listed: readonly Request[]): Problem[] =>
  cutLine(listed, Infinity, allocation)
    .below.filter(({ why }) => why.startsWith('not before'))
    .map(({ request, why }) => ({
      code: 'not-before',
      place: { tab: 'Requests', row: request.row, header: 'Not before' },
      says: `${request.title} is ${why}, so it can't be committed in ${allocation.quarter}. Change that first, or leave it out.`,
    }));

const unknown = (ids: readonly string[], listed: readonly Request[]): Problem[] =>
  ids
    .filter((id) => !listed.some((request) => request.id === id))
    .map((id) => ({
      code: 'not-waiting',
      says: `${id} can't be committed: no open, uncommitted request on the Requests tab has this ID.`,
    }));

/** A quarter may begin with nothing but what came along from the one before; a proposal needs something to sign. */
const empty = (world: World, listed: readonly Request[]): Problem[] => {
  const { signOff, quarter } = world.allocation;
  const comesAlong = signOff === 'One' && stateOf(world).commitments.size > 0;
  return listed.length > 0 || comesAlong
    ? []
    : [
        {
          code: 'nothing-to-commit',
          says: `Nothing fits into ${quarter} yet. Add requests with a rank and an estimate on the Requests tab.`,
        },
      ];
};

/** `ids` as asked for, `listed` those of them that wait, in rank order. Example L: 112 against 100 is over by 12; after a loan of 12 it fits. */
export const checkList = (world: World, ids: readonly string[], listed: readonly Request[]): Problem[] => [
  ...unknown(ids, listed),
  ...listed.flatMap(withoutId),
  ...tooEarly(world, listed),
  ...overBudget(world, listed),
  ...empty(world, listed),
];
