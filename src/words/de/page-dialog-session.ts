import type { dialogSession as english } from '../en/page-dialog-session';
import type { Translation } from '../topic';

export const dialogSession: Translation<typeof english> = {
  title: 'Paarweise einstufen',
  begin: 'Beginnen',
  tooFew: 'Es warten keine zwei Anfragen, also gibt es nichts zu vergleichen.',
  about:
    'Je zwei Anfragen, mit dem, was für jede spricht. Die jetzige Reihenfolge bleibt, bis Sie die neue übernehmen.',
  howMany: 'Wie viele der ersten Ränge',
  wholeNumber: 'Schreiben Sie eine ganze Zahl von 2 bis {most}.',
  atMost: 'Höchstens {n} Fragen.',

  whichFirst: 'Welche kommt zuerst?',
  nthOf: '{n} von ≤ {most}',
  discard: 'Verwerfen',
  previous: 'Zurück',
  lost: 'Google hat die letzte Antwort nicht gespeichert. Die Antworten bleiben hier, solange diese Seite offen ist.',
  leave: 'Sie können jederzeit gehen; die Antworten bleiben gespeichert.',
  rankNow: '{request}, jetzt Rang {rank}',

  whatMoved: 'Was sich bewegt hat',
  applyRanks: 'Ränge übernehmen',
  previousQuestion: 'Vorige Frage',
};
