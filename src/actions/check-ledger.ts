/** Follows the seals through the Changes tab and says where the chain breaks. */
import { findBrokenSeals } from '../budget/ledger/find-broken-seals';
import { isReadable, readWorkbook } from '../sheets/workbook';

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
  const { ledger, tabs } = workbook;
  const [broken] = findBrokenSeals(
    ledger.map((entry, index) => ({ ...entry, row: tabs.changes.rows[index]?.row ?? 1 })),
  );
  if (broken !== undefined) return { intact: false, entry: broken.entry, says: broken.problem.says };
  return {
    intact: true,
    entry: 0,
    says: `All ${ledger.length} entries of the ledger are as they were posted.`,
  };
};
