import type { pageIntake as english } from '../en/page-intake';
import type { Translation } from '../topic';

export const pageIntake: Translation<typeof english> = {
  newRequest: 'Neue Anfrage',
  newRequestAbout: 'Notieren, was ein Kunde wünscht, mit einer Antwort zum Einfügen',
  logIt: 'Anfrage notieren',
  logged: 'Notiert. Die Antwort steht zum Einfügen bereit.',
  title: 'Was gewünscht wird',
  titleMissing: 'Schreiben Sie in einer Zeile, was gewünscht wird.',
  customer: 'Kunde',
  dealValue: 'Wert des Deals',
  asks: 'Nachfragen',
  motive: 'Motiv',
  motives: { new: 'neu', expand: 'ausbauen', retain: 'halten', 'win back': 'zurückgewinnen' },
  reply: 'Antwort zum Einfügen',
  askedAlready: 'Schon gewünscht?',
  addMyAsk: 'Stattdessen zu {request} hinzufügen',
};
