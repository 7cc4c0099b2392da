/** What a list of changes would cost and leave, as one event; the preview, and exactly what is posted. */
import type { Amount } from '../amount';
import { whyApprover } from '../policy/why-approver';
import type { Problem } from '../problem';
import { namedTwice, namedTwiceOfBudget, nothingToDo, swapWithItself } from '../problems/of-changes';
import type { World } from '../world';
import { idOf, isAboutBudget, type Change } from './change';
import { doesNotFit, hasToFit } from './does-not-fit';
import { eventContext, havingInterrupted, type EventContext } from './event-context';
import { findAlsoDrop, findCheaper, type Trade } from './find-trades';
import { priceOne } from './price-one';
import { isLine, type LineOrRefusal, type PricedLine } from './priced-line';
import { stageProblems } from './stage-problems';
import { workingsInWords } from './workings-in-words';

export interface PricedChange {
  /** What can be priced, in the order asked; a refused part is missing here. */
  readonly lines: readonly PricedLine[];
  /** As charged: 0 in Shadow mode. */
  readonly sunk: Amount;
  readonly disruption: Amount;
  /** As priced and shown. */
  readonly shown: { readonly sunk: Amount; readonly disruption: Amount };
  /** What comes back to Remaining. */
  readonly back: Amount;
  /** What is taken from it. */
  readonly needs: Amount;
  readonly remainingBefore: Amount;
  readonly remainingAfter: Amount;
  /** 0 when it fits. */
  readonly shortBy: Amount;
  readonly chargeable: boolean;
  /** Of this event when chargeable, else of the next chargeable one. */
  readonly changeNo: number;
  /** Why only the approver may confirm it, in a sentence; '' when the one who owns the right may. */
  readonly needsApprover: string;
  /** Some part of it does not explain itself: the person has to say why. */
  readonly needsReason: boolean;
  /** When short: the cheapest further drops that make it fit; null when there are none. */
  readonly alsoDrop: Trade | null;
  /** For a costly drop: other drops that free as much for less, cheapest first, at most three. */
  readonly cheaper: readonly Trade[];
  readonly refusals: readonly Problem[];
  /** How the price is worked out, a line each. */
  readonly workings: readonly string[];
}

const requestTwice = (changes: readonly Change[]): Problem[] =>
  changes.flatMap((change, index) => {
    const id = idOf(change);
    const first = changes.slice(0, index).find((earlier) => id !== '' && idOf(earlier) === id);
    if (!first) return [];
    return [[first.kind, change.kind].includes('add') ? swapWithItself(id) : namedTwice(id)];
  });

/** Each part is priced against the same budget, so two loans could pass the limit that each of them keeps. */
const budgetTwice = (changes: readonly Change[]): Problem[] => {
  const kinds = changes.filter(isAboutBudget).map(({ kind }) => kind);
  return [...new Set(kinds.filter((kind, index) => kinds.indexOf(kind) !== index))].map(namedTwiceOfBudget);
};

/** One after the other, so that what the first parts interrupt counts for the next ones. */
const priceAll = (context: EventContext, changes: readonly Change[]): LineOrRefusal[] => {
  let soFar = context;
  return changes.map((change) => {
    const priced = priceOne(soFar, change);
    if (isLine(priced) && priced.isChargeable) soFar = havingInterrupted(soFar, priced.size);
    return priced;
  });
};

const total = (lines: readonly PricedLine[], of: (line: PricedLine) => Amount): Amount =>
  lines.reduce((sum, line) => sum + of(line), 0);

/**
 * Changes nothing and throws nothing; every reason against it is in `refusals`. Example A, day 35: sunk 8, disruption 3,
 * back 9, remaining after 19. Several changes at once are one event with one number.
 */
export const priceChange = (world: World, changes: readonly Change[]): PricedChange => {
  const context = eventContext(world);
  const general = [
    ...(changes.length === 0 ? [nothingToDo()] : []),
    ...stageProblems(context, changes),
    ...requestTwice(changes),
    ...budgetTwice(changes),
  ];
  const priced = general.length > 0 ? [] : priceAll(context, changes);
  const lines = priced.filter(isLine);
  const remainingBefore = context.state.remaining;
  const remainingAfter = remainingBefore + total(lines, ({ effect }) => effect);
  const shortBy = lines.some(hasToFit) ? Math.max(0, -remainingAfter) : 0;
  const alsoDrop = shortBy > 0 ? findAlsoDrop(context, lines, remainingAfter) : null;
  const chargeable = lines.some((line) => line.isChargeable);
  return {
    lines,
    sunk: total(lines, ({ sunk }) => sunk),
    disruption: total(lines, ({ disruption }) => disruption),
    shown: {
      sunk: total(lines, ({ shown }) => shown.sunk),
      disruption: total(lines, ({ shown }) => shown.disruption),
    },
    back: total(lines, ({ effect }) => Math.max(0, effect)),
    needs: total(lines, ({ effect }) => Math.max(0, -effect)),
    remainingBefore,
    remainingAfter,
    shortBy,
    chargeable,
    changeNo: context.circumstances.changeNo,
    needsApprover: chargeable ? whyApprover(world, context.state) : '',
    needsReason: lines.some(({ account }) => account === ''),
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
