import type { entries as english } from '../en/entries';
import type { Translation } from '../topic';

export const entries: Translation<typeof english> = {
  takes: 'braucht {amount}',
  goesOn: 'geht mit {amount} weiter',
  notFinished: 'beim Abschluss von {quarter} nicht fertig',
  wouldHaveCost: 'hätte {amount} gekostet',
  lost: '{amount} gebaut und verloren',
  disruption: '{amount} Unterbrechung',
  cameBack: '{amount} zurück',
  because: 'Grund: {reason}',
  atPrice: 'zum Preis von {amount}',
  belowPrice: 'für {actual} von {price}',
  abovePrice: 'für {actual}, {over} über dem Preis auf der Seite von Produkt',
  byTo: 'um {by} auf {price}',
  expects: 'Produkt erwartet {actual} bei einem Preis von {price}',
  newTitle: 'hat einen neuen Titel',
  ofBudget: '{amount} Budget',
  fromNext: '{amount} aus dem nächsten Quartal',
  bySide: {
    Sales: 'vom Vertrieb',
    Product: 'von Produkt',
    Company: 'vom Unternehmen',
    'No fault': 'ohne Verschulden',
  },
};
