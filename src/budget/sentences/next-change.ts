/** The price of the next change, always in sight: nobody should learn it by paying it. */
import { nextChange as words } from '../../words/en/next-change';
import { fill } from '../../words/fill';
import { eventContext, type EventContext } from '../decisions/event-context';
import { whyApprover } from '../policy/why-approver';
import { thirdOf, type Phase } from '../quarter';
import type { World } from '../world';
import { joinSentences } from '../../words/join-sentences';
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

/** What the mode or the gate adds; '' in a plain quarter. */
const noteOf = ({ world, state, mode }: EventContext): string =>
  mode === 'Shadow' ? words.shadow : whyApprover(world, state);

/** The third is named where it is part of the price. */
const sentencesOf = ({
  policy,
  mode,
  circumstances,
}: EventContext): Pick<NextChange, 'says' | 'inMeeting'> => {
  const values = {
    ordinal: ordinal(circumstances.changeNo),
    third: thirdOf(circumstances.phase),
    price: policy.next(circumstances),
  };
  const isShadow = mode === 'Shadow';
  return policy.followsCalendar
    ? {
        says: fill(isShadow ? words.saysByCalendarInShadow : words.saysByCalendar, values),
        inMeeting: fill(words.inMeetingByCalendar, values),
      }
    : {
        says: fill(isShadow ? words.saysInShadow : words.says, values),
        inMeeting: fill(words.inMeeting, values),
      };
};

/** After two changes on day 70: the 3rd, '40 %'. Under Flat fee: 'Your next change is the 3rd. It costs 3 points for each request it interrupts. …'. */
export const nextChange = (world: World): NextChange => {
  const context = eventContext(world);
  const { state, policy, circumstances } = context;
  const { changeNo, phase } = circumstances;
  const common = { ordinal: ordinal(changeNo), phase, rate: policy.rate(circumstances) };
  if (state.status !== 'committed') return { ...common, says: '', inMeeting: '' };
  const { says, inMeeting } = sentencesOf(context);
  const note = noteOf(context);
  return { ...common, says: joinSentences([says, note]), inMeeting: joinSentences([inMeeting, note]) };
};
