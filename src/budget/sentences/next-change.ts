/** The price of the next change, always in sight: nobody should learn it by paying it. */
import type { Mode } from '../allocation';
import { eventContext, type EventContext } from '../decisions/event-context';
import { whyApprover } from '../policy/why-approver';
import { thirdOf, type Phase } from '../quarter';
import type { World } from '../world';
import { ordinal } from './ordinal';

export interface NextChange {
  /** '2nd'. */
  readonly ordinal: string;
  readonly phase: Phase;
  /** '22.5 %', '3 points': what the policy would charge, also where the mode charges nothing. */
  readonly rate: string;
  /** 'Your next change is the 2nd. We are in the middle third: it costs 22.5 % of what it interrupts. Work not started moves free.'; '' before commit and after the close. */
  readonly says: string;
  /** The same for the weekly sentence: 'Next change would be your 1st; we are in the middle third: 15 % of what it interrupts.' */
  readonly inMeeting: string;
}

const costs: Readonly<Record<Mode, string>> = {
  Charge: 'it costs',
  Locked: 'it costs',
  Shadow: 'it would cost',
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the mode and the gate add; '' in a plain quarter. */
const notesOf = ({ world, state, mode }: EventContext): string =>
  (mode === 'Shadow' ? ' Shadow mode: nothing of it is charged.' : ` ${whyApprover(world, state)}`).trimEnd();

/** After two changes on day 70: the 3rd, '40 %'. Under Flat fee: 'Your next change is the 3rd. It costs 3 points for each request it interrupts. …'. */
export const nextChange = (world: World): NextChange => {
  const context = eventContext(world);
  const { state, policy, mode, circumstances } = context;
  const { changeNo, phase } = circumstances;
  const common = { ordinal: ordinal(changeNo), phase, rate: policy.rate(circumstances) };
  if (state.status !== 'committed') return { ...common, says: '', inMeeting: '' };
  const price = policy.next(circumstances);
  const clause = `${costs[mode]} ${price}`;
  const third = `we are in the ${thirdOf(phase)}`;
  const sentence = policy.followsCalendar ? `${capitalised(third)}: ${clause}` : capitalised(clause);
  const meeting = policy.followsCalendar ? `; ${third}: ${price}` : `: ${price}`;
  const notes = notesOf(context);
  return {
    ...common,
    says: `Your next change is the ${common.ordinal}. ${sentence}. Work not started moves free.${notes}`,
    inMeeting: `Next change would be your ${common.ordinal}${meeting}.${notes}`,
  };
};
