/** The trade finder: further drops that make a change fit, and other drops that free as much for less. */
import type { Amount } from '../amount';
import { byRank } from '../ranking/by-rank';
import { cheapestSet, type Candidate } from './cheapest-set';
import { havingInterrupted, type EventContext } from './event-context';
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

/** The same drops as they cost in one event: under churn brackets each makes the next one dearer. */
const pricedInTurn = (context: EventContext, drops: readonly PricedLine[]): PricedLine[] => {
  let soFar = context;
  return drops.flatMap(({ id }) => {
    const line = priceDrop(soFar, { kind: 'drop', id });
    if (!isLine(line)) return [];
    if (line.isChargeable) soFar = havingInterrupted(soFar, line.size);
    return [line];
  });
};

/** Asks for more as long as the drops, priced together, free less than they do one by one; null when none free enough. */
const cheapestTrade = (
  context: EventContext,
  candidates: readonly Candidate<PricedLine>[],
  need: Amount,
  remaining: Amount,
): Trade | null => {
  for (let asked = need; ;) {
    const drops = cheapestSet(candidates, asked);
    if (!drops) return null;
    const trade = tradeOf(pricedInTurn(context, drops), remaining);
    if (trade.frees >= need) return trade;
    asked += need - trade.frees;
  }
};

/** The cheapest further drops when the change is short; for SAP in example B Bulk import, which leaves 4. null when none frees enough. */
export const findAlsoDrop = (
  context: EventContext,
  lines: readonly PricedLine[],
  remainingAfter: Amount,
): Trade | null => {
  if (remainingAfter >= 0) return null;
  const after = havingInterrupted(
    context,
    sum(lines, ({ isChargeable, size }) => (isChargeable ? size : 0)),
  );
  const candidates = candidatesFor(
    after,
    lines.map(({ id }) => id),
  );
  return cheapestTrade(after, candidates, -remainingAfter, remainingAfter);
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
  const trade = cheapestTrade(context, candidates, need, remaining);
  return trade && trade.costs < costs ? [trade] : [];
};
