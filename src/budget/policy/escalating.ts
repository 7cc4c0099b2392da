/** The default policy: interrupting costs more with every change and with the calendar. */
import { withSigns } from '../../words/with-signs';
import { policy as words } from '../../words/en/policy';
import { fill } from '../../words/fill';
import { portion } from '../amount';
import type { Phase } from '../quarter';
import { thirdOf } from '../quarter';
import { ordinal } from '../sentences/ordinal';
import { showAmount } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import type { Circumstances, Policy } from './policy';

/** A tenth of what is interrupted: enough to be felt, little enough to let a better idea in (a convention). */
const baseBp = 1000;

/** Tenths. One change of mind is normal; from the fourth on every one counts three times. */
const byChange = [10, 15, 20, 30] as const;

/** Tenths. What is stopped late leaves no time to build something else in its place. */
const byPhase: Readonly<Record<Phase, number>> = { 0: 10, 1: 15, 2: 20 };

const ofChange = (changeNo: number): number =>
  byChange[Math.min(changeNo, byChange.length) - 1] ?? byChange[0];

/** 1000 bp × 1.5 × 1.5 is exactly 2250: two factors in tenths are hundredths. */
const rateBp = ({ changeNo, phase }: Circumstances): number =>
  (baseBp * ofChange(changeNo) * byPhase[phase]) / 100;

const rate = (circumstances: Circumstances): string => showShare(rateBp(circumstances));

const times = (tenths: number, why: string): string =>
  fill(words.escalating.times, { factor: withSigns(String(tenths / 10)), why });

const growth = byPhase[2] / byPhase[0];

const growthInWords = (): string => {
  const { stays, doubles, triples, grows } = words.escalating;
  const known: Readonly<Record<number, string>> = { 1: stays, 2: doubles, 3: triples };
  return known[growth] ?? fill(grows, { times: withSigns(String(growth)) });
};

const risesWithChanges = byChange[byChange.length - 1] !== byChange[0];

/** Disruption = 10 % · E · M(k) · T(phase); M = 1, 1.5, 2, then 3; T = 1, 1.5, 2. 20 points on day 14 / 35 / 70: 2 / 3 / 4. */
export const escalating: Policy = {
  name: 'Escalating',
  followsCalendar: true,
  charge: (interruption, round) => portion(interruption.size, rateBp(interruption), round),
  rate,
  workings: (interruption) => [
    showShare(baseBp) +
      times(
        ofChange(interruption.changeNo),
        fill(words.escalating.change, { ordinal: ordinal(interruption.changeNo) }),
      ) +
      times(byPhase[interruption.phase], thirdOf(interruption.phase)),
    fill(words.rateOf, {
      rate: rate(interruption),
      amount: showAmount(interruption.size, interruption.unit),
    }),
  ],
  next: (circumstances) => fill(words.rateOfInterrupted, { rate: rate(circumstances) }),
  card: () =>
    fill(risesWithChanges ? words.escalating.card : words.escalating.cardByCalendar, {
      rate: showShare(baseBp),
      growth: growthInWords(),
    }),
};
