import type { problemsOfMerging as english } from '../en/problems-merging';
import type { Translation } from '../topic';

export const problemsOfMerging: Translation<typeof english> = {
  mergeIntoItself: 'Wählen Sie zwei Anfragen: Eine bleibt, die andere geht.',
  mergeOfPaid:
    '{request} ist {paid}, und wofür das Budget gezahlt hat, das behält seine eigene Zeile. Wählen Sie diese Anfrage als die, die bleibt.',
  mergedAlready: {
    into: '{request} ist schon mit {into} zusammengeführt. Nehmen Sie das zuerst zurück.',
    somewhere: '{request} ist schon mit einer anderen Anfrage zusammengeführt. Nehmen Sie das zuerst zurück.',
  },
  mergeOfClosed:
    '{request} ist abgelehnt, also wartet dort nichts. Setzen Sie „Status“ auf New, um es wieder anzufragen.',
  mergeIntoClosed:
    '{request} hat den Status {status}, und mit Geschlossenem lässt sich nichts zusammenführen. Wählen Sie eine offene Anfrage als die, die bleibt.',
  notMerged: '{request} ist nicht mehr zusammengeführt.',
  mergedOn:
    '{into}, womit {request} zusammengeführt wurde, ist selbst zusammengeführt. Nehmen Sie das zuerst zurück.',
};
