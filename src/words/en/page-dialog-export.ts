/** The page Export. */
import { topic } from '../topic';

export const dialogExport = topic('dialogExport', {
  title: 'Export {quarter}',
  notByTheRules: 'Blank in the files, or not as the rules have it',
  /** The files, by kind; what is in each stands below its title. */
  files: {
    requests: 'Requests, CSV',
    ledger: 'Ledger, CSV',
    everything: 'Everything, JSON',
    warehouse: 'Ledger for a data warehouse, NDJSON',
  },
  requests: { one: '{n} request', other: '{n} requests' },
  entries: { one: '{n} entry', other: '{n} entries' },
  everything: 'With terms and totals',
  warehouse: 'All quarters, one line each and one for every entry',
  /** A button that shows the text of a file; then, for those who hear it, of which. */
  text: 'Text',
  ofFile: 'of {file}',
  download: 'Download',
  copyIt: '{file}: copy it with Ctrl+C or ⌘C',
  downloaded: '{file} goes to your downloads. If it does not, copy its text.',
  about:
    'As the ledger has it: changes made by hand that still wait are not in it. The CSV of requests can be imported again.',
});
