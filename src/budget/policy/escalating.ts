/** The default policy: interrupting costs more with every change and with the calendar. */
import { portion } from '../amount';
import type { Phase } from '../quarter';
import { thirdOf } from '../quarter';
import { ordinal } from '../sentences/ordinal';
import { showAmount } from '../show-amount';
import { showShare } from '../show-share';
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

const times = (tenths: number, why: string): string => ` × ${tenths / 10} (${why})`;

const inWords: Readonly<Record<number, string>> = { 1: 'stays the same', 2: 'doubles', 3: 'triples' };

const growth = byPhase[2] / byPhase[0];
const growthInWords = `${inWords[growth] ?? `grows ${growth}-fold`} by quarter end`;
const risesWithChanges = byChange[byChange.length - 1] !== byChange[0];

/** Disruption = 10 % · E · M(k) · T(phase); M = 1, 1.5, 2, then 3; T = 1, 1.5, 2. 20 points on day 14 / 35 / 70: 2 / 3 / 4. */
export const escalating: Policy = {
  name: 'Escalating',
  followsCalendar: true,
  charge: (interruption, round) => portion(interruption.size, rateBp(interruption), round),
  rate,
  workings: (interruption) =>
    showShare(baseBp) +
    times(ofChange(interruption.changeNo), `${ordinal(interruption.changeNo)} change`) +
    times(byPhase[interruption.phase], thirdOf(interruption.phase)) +
    ` = ${rate(interruption)} of ${showAmount(interruption.size, interruption.unit)}`,
  next: (circumstances) => `${rate(circumstances)} of what it interrupts`,
  card: `plus ${showShare(baseBp)} of the size of what you interrupt; the rate ${risesWithChanges ? 'rises with every change and ' : ''}${growthInWords}`,
};
