/** The price of the next change. */
import { topic } from '../topic';

export const nextChange = topic('nextChange', {
  /**
   * {ordinal} is '2nd', {third} 'middle third', {price} a clause of the topic policy: '22.5 % of what it interrupts'. The price follows
   * the calendar under one policy alone; in Shadow mode nothing is charged.
   */
  says: 'Your next change is the {ordinal}. It costs {price}. Work not started moves free.',
  saysInShadow: 'Your next change is the {ordinal}. It would cost {price}. Work not started moves free.',
  saysByCalendar:
    'Your next change is the {ordinal}. We are in the {third}: it costs {price}. Work not started moves free.',
  saysByCalendarInShadow:
    'Your next change is the {ordinal}. We are in the {third}: it would cost {price}. Work not started moves free.',
  inMeeting: 'Next change would be your {ordinal}: {price}.',
  inMeetingByCalendar: 'Next change would be your {ordinal}; we are in the {third}: {price}.',
  shadow: 'Shadow mode: nothing of it is charged.',
});
