/** The serial orders of a race: who acts as a whole does so at one place; a hand changes cells at one, and its trigger runs at a later one. */

export interface Step {
  readonly place: number;
  readonly part: 'action' | 'hand' | 'trigger';
}

export const stepsOf = (racers: readonly { readonly isHand: boolean }[]): readonly (readonly Step[])[] =>
  racers.map(({ isHand }, place) =>
    isHand
      ? [
          { place, part: 'hand' },
          { place, part: 'trigger' },
        ]
      : [{ place, part: 'action' }],
  );

/** Every way to merge what each does, each one's steps in their order. */
export const merged = (all: readonly (readonly Step[])[]): Step[][] => {
  const waiting = all.filter((steps) => steps.length > 0);
  if (waiting.length === 0) return [[]];
  return waiting.flatMap((steps) => {
    const [first, ...rest] = steps;
    const others = waiting.map((other) => (other === steps ? rest : other));
    return first === undefined ? [] : merged(others).map((order) => [first, ...order]);
  });
};

export const nameOf = ({ place, part }: Step): string => `${place} ${part}`;

/** Those first that are nearest to what was seen to happen: two steps are amiss that stand the other way round. */
export const nearestFirst = (orders: readonly Step[][], seen: readonly Step[]): Step[][] => {
  const at = new Map(seen.map((step, index) => [nameOf(step), index]));
  const amiss = (order: readonly Step[]): number => {
    const places = order.flatMap((step) => at.get(nameOf(step)) ?? []);
    return places.reduce(
      (sum, place, index) => sum + places.slice(index + 1).filter((later) => later < place).length,
      0,
    );
  };
  return orders
    .map((order) => ({ order, distance: amiss(order) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ order }) => order);
};
