/** What closing a quarter does, for the people who are about to close it. */
import { closing as words } from '../../words/en/closing';
import { fill } from '../../words/fill';
import type { ClosePlan } from '../decisions/closing';
import { nextQuarterOf } from '../decisions/next-quarter';
import { rowAfter } from '../decisions/row-after';
import { stateOf } from '../ledger/state-of';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { showDay } from '../../words/show-day';
import { showShare } from '../showing/show-share';
import type { World } from '../world';
import { joinSentences } from '../../words/join-sentences';
import { listInWords } from '../../words/list-in-words';

type Plan = Omit<ClosePlan, 'says'>;

const unfinished = ({ allocation }: World, { leftOver, next }: Plan): string[] => {
  if (leftOver.length === 0) return [words.allDone];
  const show = (amount: number): string => showAmount(amount, allocation.unit);
  const group = (
    isPrepaid: boolean,
    text: typeof words.unfinishedPrepaid | typeof words.unfinishedFirstClaim,
  ): string[] => {
    const members = leftOver.filter((left) => left.isPrepaid === isPrepaid);
    const names = members.map(({ commitment, rest }) =>
      fill(words.unfinished, { title: commitment.title, rest: show(rest) }),
    );
    return members.length === 0 ? [] : [fill(text, { requests: listInWords(names), next })];
  };
  return [...group(true, words.unfinishedPrepaid), ...group(false, words.unfinishedFirstClaim)];
};

const unspentInWords = ({ allocation }: World, plan: Plan): string => {
  const { unit, quarter } = allocation;
  const { unspent, carries, capBp, lapses, next } = plan;
  if (unspent < 0) {
    return fill(words.over, { quarter, amount: showAmount(-unspent, unit), next });
  }
  if (unspent === 0) return words.nothingLeft;
  const left = showAmountInWords(unspent, unit);
  if (lapses === 0) return fill(words.allCarries, { unspent: left, next });
  return fill(words.someCarries, {
    unspent: left,
    carries: showAmount(carries, unit),
    next,
    cap: showShare(capBp),
    lapses: showAmount(lapses, unit),
  });
};

const openingInWords = (world: World, { next, carries, prepaid, firstClaim }: Plan): string => {
  const { unit } = world.allocation;
  const row = nextQuarterOf(world).allocation;
  const { budget, remaining } = stateOf({ ...world, allocation: row ?? rowAfter(world.allocation) });
  const says = fill(words.opening, {
    next,
    amount: showAmount(remaining + carries - firstClaim, unit),
    budget: showAmountInWords(budget + carries + prepaid, unit),
  });
  return joinSentences([says, row ? '' : words.rowAdded]);
};

/** 'Not finished: SSO (12). Sales has paid for it: it goes on in 2027-Q1, prepaid.' … '10 points not spent: all of it carries over to 2027-Q1.' */
export const closeInWords = (world: World, plan: Plan): string[] => {
  const { quarter, ends } = world.allocation;
  return [
    ...unfinished(world, plan),
    unspentInWords(world, plan),
    openingInWords(world, plan),
    ...(plan.isEarly ? [fill(words.early, { quarter, day: showDay(ends) })] : []),
  ];
};
