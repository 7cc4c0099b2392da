/** What a new order of ranks moved: who rose, who fell, and by how much. */
import { meeting as words } from '../../words/en/meeting';
import { fill } from '../../words/fill';
import { listWithCommas } from '../../words/list-in-words';

export interface RankMove {
  readonly id: string;
  /** Places counted from 1. */
  readonly from: number;
  readonly to: number;
}

export interface WhatMoved {
  /** In the new order; only requests that are in both and changed places. */
  readonly moved: readonly RankMove[];
  readonly of: number;
  /** The one that gained the most places; of several the higher one. null when nothing rose. */
  readonly riser: RankMove | null;
  readonly faller: RankMove | null;
}

const gain = ({ from, to }: RankMove): number => from - to;

/** `before` and `after` are IDs, the most wanted first. SAP from 8 to 2 is a gain of 6. */
export const whatMoved = (before: readonly string[], after: readonly string[]): WhatMoved => {
  const places = new Map(before.map((id, index) => [id, index + 1]));
  const both = after.flatMap((id, index): RankMove[] => {
    const from = places.get(id);
    return from === undefined ? [] : [{ id, from, to: index + 1 }];
  });
  const moved = both.filter((move) => gain(move) !== 0);
  const most = (better: (one: number, other: number) => boolean): RankMove | null =>
    moved.reduce<RankMove | null>(
      (best, move) => (best === null || better(gain(move), gain(best)) ? move : best),
      null,
    );
  const riser = most((one, other) => one > other);
  const faller = most((one, other) => one < other);
  return {
    moved,
    of: both.length,
    riser: riser && gain(riser) > 0 ? riser : null,
    faller: faller && gain(faller) < 0 ? faller : null,
  };
};

/** '7 of 12 moved; biggest riser SAP +6, biggest faller HubSpot −4', or 'None of 12 moved'. */
export const movedInWords = (
  { moved, of, riser, faller }: WhatMoved,
  titleOf: (id: string) => string,
): string => {
  if (moved.length === 0) return fill(words.noneMoved, { of });
  const parts = [
    ...(riser ? [fill(words.riser, { title: titleOf(riser.id), places: gain(riser) })] : []),
    ...(faller ? [fill(words.faller, { title: titleOf(faller.id), places: -gain(faller) })] : []),
  ];
  return fill(words.someMoved, { n: moved.length, of, most: listWithCommas(parts) });
};
