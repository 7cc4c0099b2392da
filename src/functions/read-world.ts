/** What a custom function reads: the workbook as the ledger knows it, read-only, in three reads. Words instead of errors. */
import { joinSentences } from '../words/join-sentences';
import { functions as words } from '../words/en/functions';
import { committedCopy } from '../budget/pending/committed-copy';
import type { World } from '../budget/world';
import { signIn, type FunctionName } from '../sheets/functions-in-use';
import { readProgress } from '../sheets/seen-progress';
import { isReadable, readWorkbooks, type Workbooks } from '../sheets/workbook';

/**
 * A sentence when there is no such quarter or the tabs can't be read. Ranges and numbers in the place of the quarter
 * are there to be watched, so that Sheets recalculates (google.md, fact 1): they mean the quarter of today. Hand edits
 * of committed rows count once they are applied, as everywhere.
 */
export const readWorld = (name: FunctionName, quarter: unknown): World | string => readWorlds(name)(quarter);

/** The same three reads, to be looked at from several quarters. The function called `name` signs in. */
export const readWorlds = (name: FunctionName): ((quarter: unknown) => World | string) => {
  signIn(name);
  const workbooks = readWorkbooks();
  const progress = readProgress();
  return (quarter) => worldOf(workbooks(typeof quarter === 'string' ? quarter.trim() : ''), progress);
};

const worldOf = (workbook: ReturnType<Workbooks>, progress: ReadonlyMap<string, number>): World | string => {
  if (!isReadable(workbook)) return joinSentences(workbook.missing.map(({ says }) => says));
  const { allocation, allocations, requests, ledger, today, now, problems } = workbook;
  const misshapen = problems.find(({ place }) => place?.row === 1);
  if (misshapen !== undefined) return misshapen.says;
  if (allocation === undefined) {
    return problems[0]?.says ?? words.noQuarter;
  }
  return committedCopy({
    allocation,
    allocations,
    requests,
    ledger,
    today,
    now,
    progress,
  });
};
