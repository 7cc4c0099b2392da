import type { pendingEdits as english } from '../en/pending-edits';
import type { Translation } from '../topic';

export const pendingEdits: Translation<typeof english> = {
  typedByHand: 'Von Hand eingetippt',
  ledgerSays: 'laut Journal Committed, {built}',
  allocation: '{quarter}: Die Zeile ergibt {budget}, das Journal sagt {settled}.',
  built: {
    lowered: '{name}: „Built“ ist {typed}, gesehen wurde {seen}: von Hand gesenkt.',
    stopped: '{name}: „Status“ ist Committed, gesehen wurde Building: von Hand zurückgesetzt.',
  },
  copies: {
    same: '{name}: Zeile {row} hat die ID von Zeile {original}.',
    retitled: '{name}: Zeile {row} hat die ID von Zeile {original}, {title}.',
  },
  deleted: '{name}: Die Zeile ist weg, {ledgerSays}.',
  estimate: {
    blank: '{name}: „Estimate“ ist leer, laut Journal {estimate}.',
    typed: '{name}: „Estimate“ ist {typed}, laut Journal {estimate}.',
    whyNotBlank:
      'Eine Schätzung, die leer oder keine Zahl ist, lässt sich nicht buchen: Schreiben Sie eine, oder setzen Sie sie zurück.',
    whyNotZero:
      'Eine Schätzung von 0 lässt sich nicht buchen: Schreiben Sie, was es inzwischen braucht, oder setzen Sie sie zurück.',
  },
  price: {
    typed: '{name}: „Price“ ist {typed}, laut Journal {price}.',
    whyNot:
      'Bei einem Preis von 0 bleibt nichts zu bauen: Setzen Sie ihn zurück, oder streichen Sie die Anfrage.',
  },
  quarter: '{name}: „Not before“ ist {later}, aus {quarter} herausgenommen; {ledgerSays}.',
  status: '{name}: „Status“ ist {status}, {ledgerSays}.',
  title: {
    blank: '{name}: „Request“ ist leer, laut Journal {title}.',
    typed: '{name}: „Request“ ist {typed}, laut Journal {title}.',
    whyNot: 'Eine zugesagte Anfrage behält einen Titel: Schreiben Sie einen, oder setzen Sie ihn zurück.',
  },
};
