import type { dialogExport as english } from '../en/page-dialog-export';
import type { Translation } from '../topic';

export const dialogExport: Translation<typeof english> = {
  title: '{quarter} exportieren',
  notByTheRules: 'In den Dateien leer oder nicht nach den Regeln',
  files: {
    requests: 'Anfragen, CSV',
    ledger: 'Journal, CSV',
    everything: 'Alles, JSON',
    warehouse: 'Journal für ein Data Warehouse, NDJSON',
  },
  requests: { one: '{n} Anfrage', other: '{n} Anfragen' },
  entries: { one: '{n} Buchung', other: '{n} Buchungen' },
  everything: 'Mit Bedingungen und Summen',
  warehouse: 'Alle Quartale, eine Zeile je Quartal und je Buchung',
  text: 'Text',
  ofFile: 'von {file}',
  download: 'Herunterladen',
  copyIt: '{file}: mit Strg+C oder ⌘C kopieren',
  downloaded: '{file} kommt in Ihre Downloads. Wenn nicht, kopieren Sie den Text.',
  about:
    'Wie im Journal: Von Hand Geändertes, das noch wartet, ist nicht enthalten. Die CSV der Anfragen lässt sich wieder importieren.',
};
