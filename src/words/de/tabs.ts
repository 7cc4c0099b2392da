import type { tabs as english } from '../en/tabs';
import type { Translation } from '../topic';

export const tabs: Translation<typeof english> = {
  markNote:
    'Vom Add-on geschrieben: wie seine Blätter aufgebaut sind und wem sie gehören. Daran sieht eine spätere Version, was zu aktualisieren ist, und eine Kopie der Datei wird erkannt.',
  protection: 'berechnet, bitte hier nichts eintippen',
  misread: '{header} ist {value}. {remedy}',
  row: 'Zeile {row}',
  writeNumber: 'Schreiben Sie nur eine Zahl.',
  writeDate: 'Schreiben Sie ein Datum.',
  chooseOneOf: 'Wählen Sie eines von: {choices}.',
};
