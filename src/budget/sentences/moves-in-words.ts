/** The suggestion that takes an overload off, in one sentence. */
import { summary as words } from '../../words/en/summary';
import { fill } from '../../words/fill';
import { quarterLoads } from '../planning/quarter-loads';
import { showAmount } from '../showing/show-amount';
import { suggestMoves, type Move, type MoveSuggestion } from '../planning/suggest-moves';
import type { World } from '../world';
import { joinSentences } from '../../words/join-sentences';
import { listInWords } from '../../words/list-in-words';

/** 'Move SAP and Import to 2027-Q1 and Audit to 2027-Q2'. */
const moved = (moves: readonly Move[]): string => {
  const byTarget = new Map<string, string[]>();
  for (const { request, to } of moves) {
    if (to !== null) byTarget.set(to, [...(byTarget.get(to) ?? []), request.title]);
  }
  return listInWords(
    [...byTarget].map(([to, titles]) => fill(words.moveTo, { titles: listInWords(titles), quarter: to })),
  );
};

const says = (world: World, { from, moves }: MoveSuggestion): string => {
  const load = quarterLoads(world).find(({ quarter }) => quarter === from);
  const amount = showAmount(load?.over ?? 0, world.allocation.unit);
  const stuck = moves.filter(({ to }) => to === null).map(({ request }) => request.title);
  const helped = moved(moves);
  return joinSentences([
    fill(words.over, { quarter: from, amount }),
    helped === '' ? '' : fill(words.move, { moves: helped }),
    stuck.length === 0 ? '' : fill(words.noRoom, { titles: listInWords(stuck) }),
  ]);
};

/** '2026-Q4 is over by 30. Move SAP to 2027-Q1, where there is room.'; null when no quarter is over. */
export const movesInWords = (world: World): string | null => {
  const suggestion = suggestMoves(world);
  return suggestion && says(world, suggestion);
};
