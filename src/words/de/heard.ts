import type { heard as english } from '../en/heard';
import type { Translation } from '../topic';

export const heard: Translation<typeof english> = {
  noPromise: 'Dem Kunden ist noch nichts zugesagt.',
  logged: 'Als {id} für die Wochenbesprechung notiert. {noPromise}',
  added: 'Zu {request} hinzugefügt, jetzt von {asks} gewünscht. {noPromise}',
  nobodyNamed: 'Unter „Asked by“ steht noch niemand.',
  coverage: {
    one: 'In diesem Monat {heard} von {n} Person im Vertrieb gehört.',
    other: 'In diesem Monat {heard} von {n} Personen im Vertrieb gehört.',
  },
  coverageWithout: {
    one: 'In diesem Monat {heard} von {n} Person im Vertrieb gehört, noch nicht: {names}.',
    other: 'In diesem Monat {heard} von {n} Personen im Vertrieb gehört, noch nicht: {names}.',
  },
  deals: 'Deals hinter dem, was wartet: {total}, jeder einmal gezählt.',
  metNobody:
    'Produkt hat im Quartal {quarter} noch keinen Kunden getroffen: Tragen Sie den Tag unter „Product met customer“ ein.',
  met: {
    one: 'Produkt hat in diesem Quartal {n} Kunden getroffen.',
    other: 'Produkt hat in diesem Quartal {n} Kunden getroffen.',
  },
  toTell: '{shipped} ({customers})',
  noMotive: 'kein Motiv',
  age: 'vor {days} Tagen gewünscht',
};
