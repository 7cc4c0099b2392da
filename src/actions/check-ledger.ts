/** Follows the seals through the Changes tab and says where the chain breaks. */
import { joinSentences } from '../words/join-sentences';
import { outcomes as words } from '../words/en/outcomes';
import { fill } from '../words/fill';
import type { Problem } from '../budget/problem';
import { isReadable, readWorkbook, type Workbook } from '../sheets/workbook';
import type { LedgerReport } from './api';
import { brokenSeals } from './run/broken-seals';
import { readLastPosted } from './memory/last-posted';
import { problemViews } from './views/problem-views';

export const checkLedger = (): LedgerReport => {
  const workbook = readWorkbook();
  if (!isReadable(workbook)) return broken(0, workbook.missing);
  return ledgerReport(workbook);
};

export const ledgerReport = (workbook: Workbook): LedgerReport => {
  const { ledger } = workbook;
  const [first] = brokenSeals(workbook, readLastPosted());
  if (first !== undefined) return broken(first.entry, [first.problem], workbook);
  return {
    intact: true,
    entry: 0,
    says: fill(words.ledgerIntact, { n: ledger.length }),
    problems: [],
  };
};

const broken = (entry: number, problems: readonly Problem[], workbook?: Workbook): LedgerReport => ({
  intact: false,
  entry,
  says: joinSentences(problems.map(({ says }) => says)),
  problems: problemViews(problems, workbook),
});
