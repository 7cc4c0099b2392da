/** What applying a hand edit would do and cost, in words. */
import { pendingOutcome as words } from '../../words/en/pending-outcome';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import { priceChange, type PricedChange } from '../decisions/price-change';
import type { PricedLine } from '../decisions/priced-line';
import { joinSentences } from '../../words/join-sentences';
import { listWithCommas } from '../../words/list-in-words';
import { showAmount } from '../showing/show-amount';
import type { World } from '../world';
import type { PendingChange } from './pending-change';

type Show = (amount: Amount) => string;

/** ['costs 11', 'gives 9 back']; ['takes 12 more']; ['free']; in Shadow mode ['would cost 11', 'gives 20 back']. */
const priceInWords = (
  { shown, sunk, disruption, back, needs }: PricedChange,
  show: Show,
): readonly string[] => {
  const cost = shown.sunk + shown.disruption;
  const costs = sunk + disruption < cost ? words.price.wouldCost : words.price.costs;
  const parts = [
    needs > 0 ? fill(words.price.takes, { amount: show(needs) }) : '',
    cost > 0 && needs === 0 ? fill(costs, { amount: show(cost) }) : '',
    cost === 0 && needs === 0 ? words.price.free : '',
    back > 0 ? fill(words.price.gives, { amount: show(back) }) : '',
  ];
  return parts.filter((part) => part !== '');
};

const happens = ({ event, price: size, actual }: PricedLine, show: Show, price: string): string => {
  const texts = {
    Dropped: words.dropped,
    Added: words.added,
    Reinstated: words.reinstated,
    Shipped: words.shipped,
    Grown: words.grown,
    Cut: words.cut,
    'Re-estimated': words.reEstimated,
    Renamed: words.renamed,
    Granted: words.granted,
    Taken: words.taken,
  } as const;
  const text = new Map<string, (typeof texts)[keyof typeof texts]>(Object.entries(texts)).get(event);
  return fill(text ?? words.posted, { price, amount: show(event === 'Re-estimated' ? actual : size) });
};

const withoutPosting = (kind: PendingChange['kind']): string =>
  kind === 'built' || kind === 'duplicated' ? words[kind] : '';

export interface PendingOutcome {
  /** 'Applied, it is dropped: costs 11, gives 9 back.'; '' when it can't be applied. */
  readonly then: string;
  /** 'costs 11, gives 9 back'. */
  readonly price: string;
  /** 'costs 11': what comes first of it. */
  readonly cost: string;
  /** Something is charged. */
  readonly isCostly: boolean;
  /** Why it can only be reverted; '' when it can be applied. */
  readonly whyNotApply: string;
}

/** Each is priced alone. */
export const pendingOutcome = (
  world: World,
  { changes, kind, whyNotApply }: PendingChange,
): PendingOutcome => {
  if (whyNotApply !== '') return onlyReverted(whyNotApply);
  if (changes.length === 0) {
    const { free } = words.price;
    return { then: withoutPosting(kind), price: free, cost: free, isCostly: false, whyNotApply: '' };
  }
  const show: Show = (amount) => showAmount(amount, world.allocation.unit);
  const priced = priceChange(world, changes);
  const [line] = priced.lines;
  if (priced.refusals.length > 0 || !line) {
    return onlyReverted(joinSentences(priced.refusals.map(({ says }) => says)));
  }
  const parts = priceInWords(priced, show);
  const price = listWithCommas(parts);
  return {
    then: happens(line, show, price),
    price,
    cost: parts[0] ?? '',
    isCostly: priced.needs === 0 && priced.sunk + priced.disruption > 0,
    whyNotApply: '',
  };
};

const onlyReverted = (whyNotApply: string): PendingOutcome => ({
  then: '',
  price: '',
  cost: '',
  isCostly: false,
  whyNotApply,
});
