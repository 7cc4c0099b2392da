/** The trade finder: further drops that make a change fit, and other drops that free as much for less. */
import type { Amount } from '../amount';
import { byRank } from '../ranking/by-rank';
import { cheapestSet, type Candidate } from './cheapest-set';
import type { EventContext } from './event-context';
import { isLine, type PricedLine } from './priced-line';
import { priceDrop } from './price-drop';

/** A way to make it fit, or to get as much for less. */
export interface Trade {
  readonly drops: readonly PricedLine[];
  readonly frees: Amount;
  readonly costs: Amount;
  /** Remaining if taken up. */
  readonly leaves: Amount;
}

/** More than three ways are no help in a meeting. */
const mostOffers = 3;

/** As shown: in Shadow mode nothing is charged, and the cheaper way is still the better one. */
const costOf = ({ shown }: PricedLine): Amount => shown.sunk + shown.disruption;

const sum = (lines: readonly PricedLine[], of: (line: PricedLine) => Amount): Amount =>
  lines.reduce((total, line) => total + of(line), 0);

const tradeOf = (drops: readonly PricedLine[], remaining: Amount): Trade => {
  const frees = sum(drops, ({ effect }) => effect);
  return { drops, frees, costs: sum(drops, costOf), leaves: remaining + frees };
};

/** Everything else that could be dropped, least wanted first. */
const candidatesFor = (context: EventContext, taken: readonly string[]): Candidate<PricedLine>[] =>
  context.world.requests
    .filter(({ id }) => context.state.commitments.get(id)?.status === 'active' && !taken.includes(id))
    .sort(byRank)
    .map(({ id }, index) => ({ line: priceDrop(context, { kind: 'drop', id }), rank: index + 1 }))
    .reverse()
    .flatMap(({ line, rank }) =>
      isLine(line) ? [{ item: line, frees: line.effect, costs: costOf(line), rank }] : [],
    );

/** The cheapest further drops when the change is short; for SAP in example B Bulk import, which leaves 4. null when none frees enough. */
export const findAlsoDrop = (
  context: EventContext,
  lines: readonly PricedLine[],
  remainingAfter: Amount,
): Trade | null => {
  if (remainingAfter >= 0) return null;
  const taken = lines.map(({ id }) => id);
  const drops = cheapestSet(candidatesFor(context, taken), -remainingAfter);
  return drops && tradeOf(drops, remainingAfter);
};

/** Other drops in place of the ones asked for: single ones first, at most three; a set only when no single one does. */
export const findCheaper = (context: EventContext, lines: readonly PricedLine[]): Trade[] => {
  const dropped = lines.filter(({ event }) => event === 'Dropped');
  const others = lines.filter(({ event }) => event !== 'Dropped');
  const remaining = context.state.remaining + sum(others, ({ effect }) => effect);
  const adds = others.some(({ effect }) => effect < 0);
  const need = adds ? -remaining : sum(dropped, ({ effect }) => effect);
  const costs = sum(dropped, costOf);
  if (costs === 0 || need <= 0) return [];
  const candidates = candidatesFor(
    context,
    lines.map(({ id }) => id),
  ).filter((candidate) => candidate.costs < costs);
  const singles = candidates
    .filter(({ frees }) => frees >= need)
    .sort((one, other) => one.costs - other.costs || one.frees - other.frees)
    .slice(0, mostOffers)
    .map(({ item }) => tradeOf([item], remaining));
  if (singles.length > 0) return singles;
  const set = cheapestSet(candidates, need);
  const trade = set && tradeOf(set, remaining);
  return trade && trade.costs < costs ? [trade] : [];
};
