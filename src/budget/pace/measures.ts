/** The quarter's measures as neutral sentences; what rests on too few numbers says so, and none is about a person. */
import type { Amount } from '../amount';
import { showAmount, showAmountInWords } from '../show-amount';
import { showShare } from '../show-share';
import { unitOf } from '../unit-of';
import type { WeeklyNote } from '../weekly/page';
import type { World } from '../world';
import { churnOf } from './churn';
import { sayDo } from './say-do';
import { enoughShipped, shippedEstimates, type ShippedEstimates } from './shipped-estimates';

/** Tenths of a percent: 40 of 90 are 44.4 %. */
const share = (part: number, whole: number): string =>
  `${part < 0 ? '\u2212' : ''}${showShare(10 * Math.round((1000 * Math.abs(part)) / whole))}`;

const saidAndDone = ({ ledger, allocation: { quarter, unit } }: World): string => {
  const { said, done, saidAmount, doneAmount } = sayDo(ledger, quarter);
  if (said === 0) return 'nothing was committed';
  const of = (part: Amount, whole: Amount): string =>
    `${showAmount(part, unit)} of ${showAmountInWords(whole, unit)}`;
  return `${done} of ${said} requests shipped, ${of(doneAmount, saidAmount)} (${share(doneAmount, Math.max(1, saidAmount))})`;
};

const churnInWords = ({ ledger, allocation: { quarter, unit } }: World): string => {
  const { committed, in: into, out } = churnOf(ledger, quarter);
  if (committed === 0) return 'nothing was committed';
  const show = (amount: Amount): string => showAmount(amount, unit);
  return `gross ${share(into + out, committed)}, net ${share(into - out, committed)}: ${show(into)} in and ${show(out)} out, of ${show(committed)} committed`;
};

/** Conventions of product.md, section 8: within them estimates are as good as estimates get. */
const high = 0.8;
const low = 1.25;

const tooFew = ({ count }: ShippedEstimates): string =>
  `not enough: ${count} of ${enoughShipped} shipped requests`;

const biasInWords = (shipped: ShippedEstimates): string => {
  const { count, bias } = shipped;
  if (count < enoughShipped) return tooFew(shipped);
  const judged = bias < high ? 'run high' : bias > low ? 'run low' : 'are about right';
  return `actual is ${bias.toFixed(2)} of the price over ${count} shipped requests: estimates ${judged}`;
};

const hitsInWords = (shipped: ShippedEstimates): string => {
  const { count, hits } = shipped;
  if (count < enoughShipped) return tooFew(shipped);
  return `${hits} of ${count} shipped requests within 25 % of their price (${share(hits, count)})`;
};

export const measures = (world: World): WeeklyNote[] => {
  const { ledger, allocation } = world;
  const inUnit = new Map(
    [...new Set(ledger.map(({ quarter }) => quarter))].map((quarter) => [
      quarter,
      unitOf(world, quarter) === allocation.unit,
    ]),
  );
  const shipped = shippedEstimates(ledger.filter(({ quarter }) => inUnit.get(quarter)));
  return [
    { label: 'Said and done', text: saidAndDone(world) },
    { label: 'Churn', text: churnInWords(world) },
    { label: 'Estimates', text: biasInWords(shipped) },
    { label: 'Hit rate', text: hitsInWords(shipped) },
  ];
};
