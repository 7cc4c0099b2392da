/** What applying a hand edit would do and cost, in words. */
import type { Amount } from '../amount';
import { priceChange, type PricedChange, type PricedLine } from '../decisions/price-change';
import { showAmount } from '../show-amount';
import type { World } from '../world';
import type { PendingChange } from './pending-change';

type Show = (amount: Amount) => string;

/** 'costs 11, gives 9 back'; 'takes 12 more'; 'free'; in Shadow mode 'would cost 11, gives 20 back'. */
const priceInWords = ({ shown, sunk, disruption, back, needs }: PricedChange, show: Show): string => {
  const cost = shown.sunk + shown.disruption;
  const costs = sunk + disruption < cost ? `would cost ${show(cost)}` : `costs ${show(cost)}`;
  const parts = [
    needs > 0 ? `takes ${show(needs)} more` : '',
    cost > 0 && needs === 0 ? costs : '',
    cost === 0 && needs === 0 ? 'free' : '',
    back > 0 ? `gives ${show(back)} back` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
};

const happens = ({ event, price, actual }: PricedLine, show: Show): string => {
  switch (event) {
    case 'Dropped':
      return 'it is dropped';
    case 'Added':
      return 'it is added';
    case 'Reinstated':
      return 'it is reinstated';
    case 'Shipped':
      return 'it ships at its price';
    case 'Grown':
      return `it grows to ${show(price)}`;
    case 'Cut':
      return `it is cut to ${show(price)}`;
    case 'Re-estimated':
      return `product expects ${show(actual)}`;
    case 'Renamed':
      return 'it has the new title';
    case 'Granted':
      return `the approver grants ${show(price)}`;
    case 'Taken':
      return `the approver takes ${show(price)}`;
    default:
      return 'it is posted';
  }
};

const withoutPosting: Readonly<Partial<Record<PendingChange['kind'], string>>> = {
  built: 'Applied, this share counts.',
  duplicated: 'Applied, it gets an ID of its own and is a new request.',
};

export interface PendingOutcome {
  /** 'Applied, it is dropped: costs 11, gives 9 back.'; '' when it can't be applied. */
  readonly then: string;
  /** 'costs 11, gives 9 back'. */
  readonly price: string;
  /** Why it can only be reverted; '' when it can be applied. */
  readonly whyNotApply: string;
}

/** Each is priced alone. */
export const pendingOutcome = (
  world: World,
  { changes, kind, whyNotApply }: PendingChange,
): PendingOutcome => {
  if (whyNotApply !== '') return { then: '', price: '', whyNotApply };
  if (changes.length === 0) return { then: withoutPosting[kind] ?? '', price: 'free', whyNotApply: '' };
  const show: Show = (amount) => showAmount(amount, world.allocation.unit);
  const priced = priceChange(world, changes);
  const [line] = priced.lines;
  if (priced.refusals.length > 0 || !line) {
    return { then: '', price: '', whyNotApply: priced.refusals.map(({ says }) => says).join(' ') };
  }
  const price = priceInWords(priced, show);
  return { then: `Applied, ${happens(line, show)}: ${price}.`, price, whyNotApply: '' };
};
