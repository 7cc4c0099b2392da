import type { importRows as english } from '../en/import-rows';
import type { Translation } from '../topic';

export const importRows: Translation<typeof english> = {
  fresh: '{n} neu',
  known: '{n} schon bekannt',
  repeated: '{n} doppelt in der Datei',
  untitled: '{n} ohne Titel',
  unread: {
    amount: 'Zeile {row}: {column} {typed} ist kein Betrag.',
    day: 'Zeile {row}: {column} {typed} ist kein Datum.',
    number: 'Zeile {row}: {column} {typed} ist keine ganze Zahl.',
    estimate: 'Zeile {row}: {column} {typed} ist keine Zahl über null.',
  },
  twofold: '{column} kommt {times}-mal vor. In Zeile {row} steht {values}.',
  and: '{before} und {next}',
};
