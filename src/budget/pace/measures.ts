/** The quarter's measures as neutral sentences; what rests on too few numbers says so, and none is about a person. */
import { withSigns } from '../../words/with-signs';
import { pace as words } from '../../words/en/pace';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
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
  if (said === 0) return words.nothingCommitted;
  return fill(words.saidAndDone, {
    ...{ done, said },
    doneAmount: showAmount(doneAmount, unit),
    saidAmount: showAmountInWords(saidAmount, unit),
    share: share(doneAmount, Math.max(1, saidAmount)),
  });
};

const churnInWords = ({ ledger, allocation: { quarter, unit } }: World): string => {
  const { committed, in: into, out } = churnOf(ledger, quarter);
  if (committed === 0) return words.nothingCommitted;
  const show = (amount: Amount): string => showAmount(amount, unit);
  return fill(words.churnSays, {
    gross: share(into + out, committed),
    net: share(into - out, committed),
    ...{ into: show(into), out: show(out), committed: show(committed) },
  });
};

/** Conventions of product.md, section 8: within them estimates are as good as estimates get. */
const high = 0.8;
const low = 1.25;

const tooFew = ({ count }: ShippedEstimates): string =>
  fill(words.notEnough, { count, enough: enoughShipped });

const biasInWords = (shipped: ShippedEstimates): string => {
  const { count, bias } = shipped;
  if (count < enoughShipped) return tooFew(shipped);
  const judged = bias < high ? 'high' : bias > low ? 'low' : 'right';
  return fill(words.bias[judged], { bias: withSigns(bias.toFixed(2)), count });
};

const hitsInWords = (shipped: ShippedEstimates): string => {
  const { count, hits } = shipped;
  if (count < enoughShipped) return tooFew(shipped);
  return fill(words.hitsSay, { hits, count, share: share(hits, count) });
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
    { label: words.said, text: saidAndDone(world) },
    { label: words.churn, text: churnInWords(world) },
    { label: words.estimates, text: biasInWords(shipped) },
    { label: words.hits, text: hitsInWords(shipped) },
  ];
};
