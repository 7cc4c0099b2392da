/** One part of a priced change in a sentence or two: what it is now, what the change costs, what comes back. */
import type { PricedLine } from '../decisions/priced-line';
import type { HappenedEvent } from '../ledger-entry';
import { showAmount, showAmountInWords } from '../show-amount';
import { units, type Unit } from '../unit';
import { builtInWords } from './built-in-words';

type Sentence = (line: PricedLine, unit: Unit) => string;

const howFar = ({ title, builtBp, isStarted }: PricedLine): string =>
  `${title} is ${builtInWords({ builtBp, status: isStarted ? 'Building' : 'Committed' })}.`;

const costOf = ({ shown }: PricedLine): number => shown.sunk + shown.disruption;

const dropped: Sentence = (line, unit) => {
  const { title, size, credit, isStarted } = line;
  const whole = showAmountInWords(size, unit);
  if (credit > 0) {
    return `${howFar(line)} Product expects more than 125 % of its price, so ${title} may leave free of charge: ${showAmount(size, unit)} come back.`;
  }
  if (!isStarted) {
    return `${howFar(line)} Dropping it now costs nothing and gives ${showAmount(size, unit)} back.`;
  }
  const cost = costOf(line);
  const second = line.change.kind === 'pause' ? ' It was paused before, and a second pause is a drop.' : '';
  return cost < size
    ? `${howFar(line)}${second} Dropping it now costs ${showAmount(cost, unit)} of its ${whole} and gives ${showAmount(size - cost, unit)} back.`
    : `${howFar(line)}${second} Dropping it now costs all of its ${whole} and nothing comes back: better to finish it.`;
};

const cut: Sentence = (line, unit) => {
  const [by, back] = [showAmountInWords(line.size, unit), showAmount(line.size - costOf(line), unit)];
  if (!line.isChargeable) {
    const why = line.isStarted ? 'Product says the rest can ship without it' : `${line.title} is not started`;
    return `${why}, so cutting ${by} costs nothing and gives ${back} back.`;
  }
  return `${howFar(line)} Cutting ${by} of it costs ${showAmount(costOf(line), unit)} and gives ${back} back.`;
};

const grown: Sentence = (line, unit) => {
  const takes = `${line.title} takes ${showAmount(line.size, unit)} more`;
  return line.isChargeable
    ? `${howFar(line)} ${takes}, and ${showAmount(line.shown.disruption, unit)} for the disruption.`
    : `${takes}.`;
};

const shipped: Sentence = ({ title, price, credit, actual }, unit) => {
  const ships = `${title} ships at ${showAmount(actual, unit)} of its ${showAmountInWords(price, unit)}`;
  if (credit > 0) return `${ships}: ${showAmount(credit, unit)} come back.`;
  if (actual === price) return `${title} ships at its price of ${showAmountInWords(price, unit)}.`;
  return `${title} ships at ${showAmount(actual, unit)} for its price of ${showAmountInWords(price, unit)}: the ${showAmount(actual - price, unit)} above cost sales nothing.`;
};

const reEstimated: Sentence = ({ title, price, actual }, unit) => {
  const keeps = `Product expects ${showAmount(actual, unit)} for ${title}; its price stays ${showAmountInWords(price, unit)}.`;
  const over = actual - price;
  return over > 0 ? `${keeps} The ${showAmount(over, unit)} above count on product's side.` : keeps;
};

const sides = {
  Sales: "sales'",
  Product: "product's",
  Company: "the company's",
  'No fault': "nobody's",
} as const;

const sentences: Readonly<Partial<Record<HappenedEvent, Sentence>>> = {
  Added: ({ title, price }, unit) => `${title} takes ${showAmountInWords(price, unit)}.`,
  Reinstated: ({ title, price }, unit) =>
    `${title} comes back from the shelf for ${showAmountInWords(price, unit)}: its price less what can still be used.`,
  Dropped: dropped,
  Paused: (line, unit) =>
    `${howFar(line)} Pausing it costs ${showAmountInWords(line.shown.disruption, unit)} for the disruption; what is built stays. A second pause is a drop.`,
  Grown: grown,
  Cut: cut,
  Shipped: shipped,
  'Re-estimated': reEstimated,
  Pulled: ({ title, credit, cause }, unit) =>
    `${title} leaves by ${sides[cause]} decision: all ${showAmountInWords(credit, unit)} come back, and it is no change of sales.`,
  Renamed: ({ title, account }) => `${account}, now ${title}. A title costs nothing.`,
  Granted: ({ effect }, unit) => `The budget grows by ${showAmountInWords(effect, unit)}.`,
  Taken: ({ effect }, unit) =>
    `The budget shrinks by ${showAmountInWords(-effect, unit)}. Nothing that is committed is dropped by it.`,
  Lent: ({ effect }, unit) =>
    `The budget grows by ${showAmountInWords(effect, unit)}, and next quarter opens ${showAmount(effect, unit)} lower.`,
};

/** HubSpot on day 35: 'HubSpot is 40 % built. Dropping it now costs 11 of its 20 points and gives 9 back.' */
export const changeSentence: Sentence = (line, unit) => sentences[line.event]?.(line, unit) ?? '';

/** 'is' after exactly one, 'are' after any other amount. */
export const isOrAre = (amount: number, unit: Unit): string =>
  amount === units[unit].stepsPerOne ? 'is' : 'are';
