/** A spreadsheet that knows one request of the file already. */
import type { ImportView } from '../../../src/actions/api';

export const importView: ImportView = {
  quarter: '2026-Q4',
  unit: 'points',
  zone: 'Europe/Berlin',
  locale: 'en_GB',
  known: { sources: ['SB-2'], titled: ['bulk import\n'], unsourced: [] },
  problems: [],
};
