/** What speaks against committing a given list of requests; the list itself, not the workbook around it. */
import { cutLine } from '../cut-line';
import { stateOf } from '../ledger/state-of';
import type { Problem } from '../problem';
import { notBeforeToCommit, nothingToCommit, notWaiting, overBudget } from '../problems/of-commit';
import { idMissing } from '../problems/of-requests';
import type { Request } from '../request';
import { cutLineInWords } from '../sentences/cut-line-in-words';
import type { World } from '../world';

const withoutId = (request: Request): Problem[] => (request.id !== '' ? [] : [idMissing(request)]);

/** What along the way has been granted, lent and carried counts: the room is what would remain if nothing were committed. */
const tooMuch = (world: World, listed: readonly Request[]): Problem[] => {
  const { allocation } = world;
  const { unit, reserve } = allocation;
  const { budget, remaining } = stateOf(world);
  const room = remaining - reserve;
  const needs = listed.reduce((sum, { estimate }) => sum + (estimate ?? 0), 0);
  const over = needs - room;
  if (over <= 0 || needs === 0) return [];
  const line = cutLineInWords(cutLine(listed, Math.max(0, room), allocation), unit);
  return [overBudget(allocation, { needs, over, budget, taken: budget - remaining, line })];
};

const tooEarly = ({ allocation }: World, listed: readonly Request[]): Problem[] =>
  cutLine(listed, Infinity, allocation)
    .below.filter(({ reason }) => reason === 'notBefore')
    .map(({ request, why }) => notBeforeToCommit(request, why, allocation.quarter));

const notThere = (ids: readonly string[], listed: readonly Request[]): Problem[] =>
  ids.filter((id) => !listed.some((request) => request.id === id)).map(notWaiting);

/** A quarter may begin with nothing but what came along from the one before; a proposal needs something to sign. */
const empty = (world: World, listed: readonly Request[]): Problem[] => {
  const { signOff, quarter } = world.allocation;
  const comesAlong = signOff === 'One' && stateOf(world).commitments.size > 0;
  return listed.length > 0 || comesAlong ? [] : [nothingToCommit(quarter)];
};

/** `ids` as asked for, `listed` those of them that wait, in rank order. Example L: 112 against 100 is over by 12; after a loan of 12 it fits. */
export const checkList = (world: World, ids: readonly string[], listed: readonly Request[]): Problem[] => [
  ...notThere(ids, listed),
  ...listed.flatMap(withoutId),
  ...tooEarly(world, listed),
  ...tooMuch(world, listed),
  ...empty(world, listed),
];
