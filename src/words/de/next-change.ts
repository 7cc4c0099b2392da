import type { nextChange as english } from '../en/next-change';
import type { Translation } from '../topic';

export const nextChange: Translation<typeof english> = {
  says: 'Ihre nächste ist die {ordinal} Änderung. Sie kostet {price}. Nicht Begonnenes zu tauschen kostet nichts.',
  saysInShadow:
    'Ihre nächste ist die {ordinal} Änderung. Sie würde kosten: {price}. Nicht Begonnenes zu tauschen kostet nichts.',
  saysByCalendar:
    'Ihre nächste ist die {ordinal} Änderung. Im {third} kostet sie {price}. Nicht Begonnenes zu tauschen kostet nichts.',
  saysByCalendarInShadow:
    'Ihre nächste ist die {ordinal} Änderung. Im {third} würde sie kosten: {price}. Nicht Begonnenes zu tauschen kostet nichts.',
  inMeeting: 'Die nächste wäre Ihre {ordinal} Änderung: {price}.',
  inMeetingByCalendar: 'Die nächste wäre Ihre {ordinal} Änderung, im {third}: {price}.',
  shadow: 'Shadow-Modus: Nichts davon wird berechnet.',
};
