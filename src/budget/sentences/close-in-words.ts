/** What closing a quarter does, for the people who are about to close it. */
import type { ClosePlan } from '../decisions/closing';
import { nextQuarterOf } from '../decisions/next-quarter';
import { rowAfter } from '../decisions/row-after';
import { stateOf } from '../ledger/state-of';
import { showAmount, showAmountInWords } from '../show-amount';
import { showDay } from '../show-day';
import { showShare } from '../show-share';
import type { World } from '../world';
import { listInWords } from './list-in-words';

type Plan = Omit<ClosePlan, 'says'>;

const unfinished = ({ allocation }: World, { leftOver, next }: Plan): string[] => {
  if (leftOver.length === 0) return ['Everything that was committed has shipped or left.'];
  const show = (amount: number): string => showAmount(amount, allocation.unit);
  const group = (isPrepaid: boolean, becomes: string): string[] => {
    const members = leftOver.filter((left) => left.isPrepaid === isPrepaid);
    const names = members.map(({ commitment, rest }) => `${commitment.title} (${show(rest)})`);
    return members.length === 0 ? [] : [`Not finished: ${listInWords(names)}. ${becomes}`];
  };
  return [
    ...group(true, `Sales has paid for it: it goes on in ${next}, prepaid.`),
    ...group(false, `Added late or paused by sales: it has first claim on the budget of ${next}.`),
  ];
};

const unspentInWords = ({ allocation }: World, plan: Plan): string => {
  const { unit, quarter } = allocation;
  const { unspent, carries, capBp, lapses, next } = plan;
  if (unspent < 0) {
    return `${quarter} is over its budget by ${showAmount(-unspent, unit)}: nothing carries over, and nothing is taken from ${next} for it.`;
  }
  if (unspent === 0) return 'Nothing is left to carry over.';
  const left = `${showAmountInWords(unspent, unit)} not spent`;
  if (lapses === 0) return `${left}: all of it carries over to ${next}.`;
  return `${left}: ${showAmount(carries, unit)} carry over to ${next} (once, and at most ${showShare(capBp)} of the base), ${showAmount(lapses, unit)} lapse.`;
};

const openingInWords = (world: World, { next, carries, prepaid, firstClaim }: Plan): string => {
  const { unit } = world.allocation;
  const row = nextQuarterOf(world).allocation;
  const { budget, remaining } = stateOf({ ...world, allocation: row ?? rowAfter(world.allocation) });
  const added = row ? '' : ' Its row is added to the Allocation tab with the settings of this one.';
  return `${next} then has ${showAmount(remaining + carries - firstClaim, unit)} left of a budget of ${showAmountInWords(budget + carries + prepaid, unit)}.${added}`;
};

/** 'Not finished: SSO (12). Sales has paid for it: it goes on in 2027-Q1, prepaid.' … '10 points not spent: all of it carries over to 2027-Q1.' */
export const closeInWords = (world: World, plan: Plan): string[] => {
  const { quarter, ends } = world.allocation;
  return [
    ...unfinished(world, plan),
    unspentInWords(world, plan),
    openingInWords(world, plan),
    ...(plan.isEarly ? [`${quarter} runs until ${showDay(ends)}: closing it now is early.`] : []),
  ];
};
