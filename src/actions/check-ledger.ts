/** Follows the seals through the Changes tab and says where the chain breaks. */
import { isReadable, readWorkbook, type Workbook } from '../sheets/workbook';
import { brokenSeals } from './broken-seals';
import { readLastPosted } from './last-posted';

export interface LedgerReport {
  readonly intact: boolean;
  /** The first broken entry; 0 when intact. */
  readonly entry: number;
  readonly says: string;
}

export const checkLedger = (): LedgerReport => {
  const workbook = readWorkbook();
  if (!isReadable(workbook)) {
    return { intact: false, entry: 0, says: workbook.missing.map(({ says }) => says).join(' ') };
  }
  return ledgerReport(workbook);
};

export const ledgerReport = (workbook: Workbook): LedgerReport => {
  const { ledger } = workbook;
  const [broken] = brokenSeals(workbook, readLastPosted());
  if (broken !== undefined) return { intact: false, entry: broken.entry, says: broken.problem.says };
  return {
    intact: true,
    entry: 0,
    says: `All ${ledger.length} entries of the ledger are as they were posted.`,
  };
};
