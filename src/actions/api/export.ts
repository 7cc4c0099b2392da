/** A quarter on its way out. */
import type { QuarterExport } from '../../budget/export/quarter-export';
import type { ProblemView } from './parts';

export interface ExportView {
  /** null when there is no quarter to export. */
  readonly exported: QuarterExport | null;
  /** The whole ledger for a data warehouse, newline-delimited JSON. */
  readonly warehouse: string;
  /** What could not be read and is blank in the files, or why there are none. */
  readonly problems: readonly ProblemView[];
}
