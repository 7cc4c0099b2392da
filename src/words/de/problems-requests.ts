import type { problemsOfRequests as english } from '../en/problems-requests';
import type { Translation } from '../topic';

export const problemsOfRequests: Translation<typeof english> = {
  titleMissingInRow: {
    named:
      'Zeile {row}, {id}, hat keinen Titel. Schreiben Sie, was gewünscht wird, oder löschen Sie die Zeile.',
    unnamed: 'Zeile {row} hat keinen Titel. Schreiben Sie, was gewünscht wird, oder löschen Sie die Zeile.',
  },
  estimateMissing:
    '{request} ist nicht geschätzt. Produkt schreibt eine Schätzung, bevor das Quartal zugesagt wird.',
  estimateZero: 'Die Schätzung von {request} ist 0. Produkt schreibt, was der Bau braucht, über 0.',
  unknownQuarterNotBefore:
    '{typed} ist kein Quartal, auf das {request} warten könnte. Schreiben Sie eines wie {suggested}, oder leeren Sie die Zelle.',
  promiseWithoutPayer: {
    plain:
      '{request} ist versprochen, und noch zahlt niemand dafür. Wählen Sie unter „Paid by“ Sales oder Product, oder leeren Sie das Versprechen.',
    known:
      '{request} ist versprochen {promise}, und noch zahlt niemand dafür. Wählen Sie unter „Paid by“ Sales oder Product, oder leeren Sie das Versprechen.',
  },
  promise: { to: 'an {customer}', by: 'von {person}', due: 'für {day}' },
  idMissing:
    '{title} hat noch keine ID. Richten Sie die Tabelle noch einmal ein, dann bekommt die Anfrage eine.',
  idTwice: '{id} steht zweimal auf dem Blatt Requests. Leeren Sie die ID der Kopie; sie bekommt eine neue.',
  mergedIntoNothing:
    '{request} ist Merged, {whatIsWrong}: Die Nachfragen zählen nirgends. Führen Sie die Anfrage auf der Seite „Doppelte“ der Seitenleiste zusammen, oder setzen Sie „Status“ auf New.',
  unknownRequestByNow: 'Auf dem Blatt Requests gibt es keine Anfrage {id} mehr. Sehen Sie noch einmal nach.',
  unknownRequest: {
    named: 'Auf dem Blatt Requests gibt es keine Anfrage {id}. Wählen Sie eine, die dort steht.',
    withoutId: 'Auf dem Blatt Requests gibt es keine Anfrage ohne ID. Wählen Sie eine, die dort steht.',
  },
};
