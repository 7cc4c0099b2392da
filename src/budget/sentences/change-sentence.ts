/** One part of a priced change in a sentence or two: what it is now, what the change costs, what comes back. */
import { change as words } from '../../words/en/change';
import { requests } from '../../words/en/requests';
import { fill } from '../../words/fill';
import type { PricedLine } from '../decisions/priced-line';
import type { HappenedEvent } from '../ledger-entry';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import type { Unit } from '../unit';
import { joinSentences } from '../../words/join-sentences';

type Sentence = (line: PricedLine, unit: Unit) => string;

const howFar = ({ title, builtBp, isStarted }: PricedLine): string => {
  if (builtBp > 0) return fill(requests.isBuilt, { title, share: showShare(builtBp) });
  return fill(isStarted ? requests.isJustStarted : requests.isNotStarted, { title });
};

const costOf = ({ shown }: PricedLine): number => shown.sunk + shown.disruption;

const dropped: Sentence = (line, unit) => {
  const { title, size, credit, isStarted } = line;
  const all = showAmount(size, unit);
  if (credit > 0) return joinSentences([howFar(line), fill(words.droppedFreeExit, { title, back: all })]);
  if (!isStarted) return joinSentences([howFar(line), fill(words.droppedFree, { back: all })]);
  const cost = costOf(line);
  const whole = showAmountInWords(size, unit);
  return joinSentences([
    howFar(line),
    ...(line.change.kind === 'pause' ? [words.secondPause] : []),
    cost < size
      ? fill(words.dropped, { cost: showAmount(cost, unit), whole, back: showAmount(size - cost, unit) })
      : fill(words.droppedAll, { whole }),
  ]);
};

const cut: Sentence = (line, unit) => {
  const { title, size, isChargeable, isStarted } = line;
  const whole = showAmountInWords(size, unit);
  const back = showAmount(size - costOf(line), unit);
  if (!isChargeable) {
    return isStarted
      ? fill(words.cutShippable, { whole, back })
      : fill(words.cutNotStarted, { title, whole, back });
  }
  return joinSentences([
    howFar(line),
    fill(words.cut, { whole, cost: showAmount(costOf(line), unit), back }),
  ]);
};

const grown: Sentence = (line, unit) => {
  const { title, size, isChargeable, shown } = line;
  const amount = showAmount(size, unit);
  if (!isChargeable) return fill(words.grown, { title, amount });
  const cost = showAmount(shown.disruption, unit);
  return joinSentences([howFar(line), fill(words.grownAtCost, { title, amount, cost })]);
};

const shipped: Sentence = ({ title, price, credit, actual }, unit) => {
  const [cost, whole] = [showAmount(actual, unit), showAmountInWords(price, unit)];
  if (credit > 0) {
    return fill(words.shippedBelow, { title, actual: cost, price: whole, back: showAmount(credit, unit) });
  }
  return actual === price
    ? fill(words.shippedAtPrice, { title, price: whole })
    : fill(words.shippedAbove, {
        ...{ title, actual: cost, price: whole, over: showAmount(actual - price, unit) },
      });
};

const reEstimated: Sentence = ({ title, price, actual }, unit) => {
  const keeps = fill(words.reEstimated, {
    ...{ title, actual: showAmount(actual, unit), price: showAmountInWords(price, unit) },
  });
  const over = actual - price;
  return joinSentences([
    keeps,
    over > 0 ? fill(words.reEstimatedOver, { over: showAmount(over, unit) }) : '',
  ]);
};

const sentences: Readonly<Partial<Record<HappenedEvent, Sentence>>> = {
  Added: ({ title, price }, unit) => fill(words.added, { title, whole: showAmountInWords(price, unit) }),
  Reinstated: ({ title, price }, unit) =>
    fill(words.reinstated, { title, whole: showAmountInWords(price, unit) }),
  Dropped: dropped,
  Paused: (line, unit) =>
    joinSentences([
      howFar(line),
      fill(words.paused, { whole: showAmountInWords(line.shown.disruption, unit) }),
    ]),
  Grown: grown,
  Cut: cut,
  Shipped: shipped,
  'Re-estimated': reEstimated,
  Pulled: ({ title, credit, cause }, unit) =>
    fill(words.pulled[cause], { title, whole: showAmountInWords(credit, unit) }),
  Renamed: ({ title, account }) => fill(words.renamed, { was: account, title }),
  Granted: ({ effect }, unit) => fill(words.granted, { whole: showAmountInWords(effect, unit) }),
  Taken: ({ effect }, unit) => fill(words.taken, { whole: showAmountInWords(-effect, unit) }),
  Lent: ({ effect }, unit) =>
    fill(words.lent, { whole: showAmountInWords(effect, unit), amount: showAmount(effect, unit) }),
};

/** HubSpot on day 35: 'HubSpot is 40 % built. Dropping it now costs 11 of its 20 points and gives 9 back.' */
export const changeSentence: Sentence = (line, unit) => sentences[line.event]?.(line, unit) ?? '';
