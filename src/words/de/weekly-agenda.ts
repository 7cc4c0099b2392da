import type { weeklyAgenda as english } from '../en/weekly-agenda';
import type { Translation } from '../topic';

export const weeklyAgenda: Translation<typeof english> = {
  heading: 'Heute zu entscheiden',
  labels: {
    overBudget: 'Über dem Budget',
    commit: 'Zusage',
    approver: 'Approver',
    byHand: 'Von Hand geändert',
    freeExit: 'Freier Ausstieg',
    unanswered: 'Ohne Antwort',
    shelf: 'Ablage',
    promise: 'Versprechen',
  },
  proposed: {
    one: 'Vorgeschlagen von {by} am {day}: {n} Anfrage, {amount}. Es fehlt noch: {second}.',
    other: 'Vorgeschlagen von {by} am {day}: {n} Anfragen, {amount}. Es fehlt noch: {second}.',
  },
  freeExit:
    '{title}: Produkt erwartet {estimate} bei einem Preis von {price}, darum darf der Vertrieb kostenlos streichen und {price} kommen zurück',
  unanswered: {
    one: '{n} Anfrage ist seit mindestens 14 Tagen ohne Antwort: {titles}',
    other: '{n} Anfragen sind seit mindestens 14 Tagen ohne Antwort: {titles}',
  },
  moreNames: '{n} weitere',
  shelved: {
    one: '{titles} kam in die Ablage: zeigen, Ideen wiederverwenden, Dank an alle, die daran gebaut haben',
    other:
      '{titles} kamen in die Ablage: zeigen, Ideen wiederverwenden, Dank an alle, die daran gebaut haben',
  },
  promised: '{title}: {promise}',
  promise: {
    plain: 'versprochen',
    to: '{customer} versprochen',
    wasDue: 'war fällig {day}',
    due: 'fällig {day}',
    paidBy: { Sales: 'der Vertrieb zahlt', Product: 'Produkt zahlt' },
    nobodyPays: 'wer zahlt, ist offen',
  },
};
