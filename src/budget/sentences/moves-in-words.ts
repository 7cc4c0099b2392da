/** The suggestion that takes an overload off, in one sentence. */
import { quarterLoads } from '../quarter-loads';
import { showAmount } from '../show-amount';
import { suggestMoves, type Move, type MoveSuggestion } from '../suggest-moves';
import type { World } from '../world';
import { listInWords } from './list-in-words';

/** 'Move SAP and Import to 2027-Q1 and Audit to 2027-Q2'. */
const moved = (moves: readonly Move[]): string => {
  const byTarget = new Map<string, string[]>();
  for (const { request, to } of moves) {
    if (to !== null) byTarget.set(to, [...(byTarget.get(to) ?? []), request.title]);
  }
  return listInWords([...byTarget].map(([to, titles]) => `${listInWords(titles)} to ${to}`));
};

const says = (world: World, { from, moves }: MoveSuggestion): string => {
  const load = quarterLoads(world).find(({ quarter }) => quarter === from);
  const over = `${from} is over by ${showAmount(load?.over ?? 0, world.allocation.unit)}`;
  const stuck = moves.filter(({ to }) => to === null).map(({ request }) => request.title);
  const helped = moved(moves);
  const beyond =
    stuck.length === 0
      ? ''
      : ` Nothing in the next twelve months has room for ${listInWords(stuck)}: talk about it as product strategy, or make it smaller.`;
  return helped === '' ? `${over}.${beyond}` : `${over}. Move ${helped}, where there is room.${beyond}`;
};

/** '2026-Q4 is over by 30. Move SAP to 2027-Q1, where there is room.'; null when no quarter is over. */
export const movesInWords = (world: World): string | null => {
  const suggestion = suggestMoves(world);
  return suggestion && says(world, suggestion);
};
