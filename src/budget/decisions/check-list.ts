/** What speaks against committing a given list of requests; the list itself, not the workbook around it. */
import { cutLine } from '../cut-line';
import { baseBudget } from '../ledger/state-of';
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

const overBudget = ({ allocation }: World, listed: readonly Request[]): Problem[] => {
  const { unit, row } = allocation;
  const budget = baseBudget(allocation);
  const room = Math.max(0, budget - allocation.reserve);
  const over = listed.reduce((sum, { estimate }) => sum + (estimate ?? 0), -room);
  if (over <= 0) return [];
  const held =
    allocation.reserve > 0 ? `, ${showAmount(allocation.reserve, unit)} of them held in reserve` : '';
  const line = cutLineInWords(cutLine(listed, room, allocation), unit);
  const says = `The list needs ${showAmount(room + over, unit)}, and the budget is ${showAmountInWords(budget, unit)}${held}: over by ${showAmount(over, unit)}. ${line} Take something off the list, or ask the approver for ${showAmount(over, unit)}.`;
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

const empty = ({ allocation }: World, listed: readonly Request[]): Problem[] =>
  listed.length > 0
    ? []
    : [
        {
          code: 'nothing-to-commit',
          says: `Nothing fits into ${allocation.quarter} yet. Add requests with a rank and an estimate on the Requests tab.`,
        },
      ];

/** `ids` as asked for, `listed` those of them that wait, in rank order. Example L: 112 against 100 is over by 12. */
export const checkList = (world: World, ids: readonly string[], listed: readonly Request[]): Problem[] => [
  ...unknown(ids, listed),
  ...listed.flatMap(withoutId),
  ...tooEarly(world, listed),
  ...overBudget(world, listed),
  ...empty(world, listed),
];
