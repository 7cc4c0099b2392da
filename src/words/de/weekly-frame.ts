import type { weeklyFrame as english } from '../en/weekly-frame';
import type { Translation } from '../topic';

export const weeklyFrame: Translation<typeof english> = {
  title: 'Sales budget · {quarter}',
  meeting: 'Wochenbesprechung, {day}',
  closed: 'abgeschlossen am {day}',
  lastMet: 'zuletzt besprochen {day}',
  streak: '{weeks} Wochen in Folge',
  missedOne: 'keine Besprechung in der Woche vom {day}',
  missed: 'keine Besprechung seit {weeks} Wochen',
  rowGone: 'die Zeile fehlt auf dem Blatt Requests',
  pace: 'Wie es läuft',
};
