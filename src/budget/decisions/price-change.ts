/** What a list of changes would cost and leave, as one event; the preview, and exactly what is posted. */
import type { Amount } from '../amount';
import { checkPolicy } from '../policy/check-policy';
import type { Problem } from '../problem';
import type { World } from '../world';
import type { Change } from './change';
import { doesNotFit } from './does-not-fit';
import { eventContext, type EventContext } from './event-context';
import { findAlsoDrop, findCheaper, type Trade } from './find-trades';
import { priceAdd } from './price-add';
import { priceDrop } from './price-drop';
import { priceShip } from './price-ship';
import { isLine, type LineOrRefusal, type PricedLine } from './priced-line';
import { workingsInWords } from './workings-in-words';

export type { PricedLine } from './priced-line';
export type { Trade } from './find-trades';

export interface PricedChange {
  /** What can be priced, in the order asked; a refused part is missing here. */
  readonly lines: readonly PricedLine[];
  readonly sunk: Amount;
  readonly disruption: Amount;
  /** What drops and refunds give back to Remaining. */
  readonly back: Amount;
  /** What the adds take. */
  readonly needs: Amount;
  readonly remainingBefore: Amount;
  readonly remainingAfter: Amount;
  /** 0 when it fits. */
  readonly shortBy: Amount;
  readonly chargeable: boolean;
  /** Of this event when chargeable, else of the next chargeable one. */
  readonly changeNo: number;
  /** Disruption rate in basis points at that number today; 0 when the policy can't be priced yet. */
  readonly rateBp: number;
  /** When short: the cheapest further drops that make it fit; null when there are none. */
  readonly alsoDrop: Trade | null;
  /** For a costly drop: other drops that free as much for less, cheapest first, at most three. */
  readonly cheaper: readonly Trade[];
  readonly refusals: readonly Problem[];
  /** How the price is worked out, a line each. */
  readonly workings: readonly string[];
}

const priceOne = (context: EventContext, change: Change): LineOrRefusal => {
  if (change.kind === 'drop') return priceDrop(context, change);
  return change.kind === 'add' ? priceAdd(context, change) : priceShip(context, change);
};

const namedTwice = (changes: readonly Change[]): Problem[] =>
  changes.flatMap(({ id, kind }, index) => {
    const first = changes.slice(0, index).find((earlier) => earlier.id === id);
    if (!first) return [];
    return first.kind === kind
      ? [{ code: 'named-twice', says: `${id} is named twice. Name it once.` }]
      : [
          {
            code: 'swap-with-itself',
            says: `${id} can't go out and come in at once. Choose another request to swap it with.`,
          },
        ];
  });

const notCommitted = ({ state, world }: EventContext): Problem[] =>
  state.status === 'committed'
    ? []
    : [
        {
          code: 'not-committed-yet',
          says: `${world.allocation.quarter} is not committed yet, so there is nothing to change: ranks and requests can be edited freely.`,
        },
      ];

const total = (lines: readonly PricedLine[], of: (line: PricedLine) => Amount): Amount =>
  lines.reduce((sum, line) => sum + of(line), 0);

/**
 * Changes nothing and throws nothing; every reason against it is in `refusals`. Example A, day 35: sunk 8, disruption 3,
 * back 9, remaining after 19. Several changes at once are one event with one number.
 */
export const priceChange = (world: World, changes: readonly Change[]): PricedChange => {
  const context = eventContext(world);
  const { state, changeNo, phase, policy } = context;
  const general = [...notCommitted(context), ...checkPolicy(world.allocation), ...namedTwice(changes)];
  if (changes.length === 0) {
    general.push({ code: 'nothing-to-do', says: 'Choose at least one request to change.' });
  }
  const priced = general.length > 0 ? [] : changes.map((change) => priceOne(context, change));
  const lines = priced.filter(isLine);
  const remainingAfter = state.remaining + total(lines, ({ effect }) => effect);
  const needs = total(lines, ({ effect }) => Math.max(0, -effect));
  const shortBy = needs > 0 ? Math.max(0, -remainingAfter) : 0;
  const alsoDrop = shortBy > 0 ? findAlsoDrop(context, lines, remainingAfter) : null;
  return {
    lines,
    sunk: total(lines, ({ sunk }) => sunk),
    disruption: total(lines, ({ disruption }) => disruption),
    back: total(lines, ({ effect }) => Math.max(0, effect)),
    needs,
    remainingBefore: state.remaining,
    remainingAfter,
    shortBy,
    chargeable: lines.some(({ change, isStarted }) => change.kind === 'drop' && isStarted),
    changeNo,
    rateBp: policy ? policy.rateBp(changeNo, phase) : 0,
    alsoDrop,
    cheaper: findCheaper(context, lines),
    refusals: [
      ...general,
      ...priced.filter((part): part is Problem => !isLine(part)),
      ...doesNotFit(lines, remainingAfter, alsoDrop, world.allocation.unit),
    ],
    workings: workingsInWords(context, lines),
  };
};
