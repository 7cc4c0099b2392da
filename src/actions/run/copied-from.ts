/** Recognises a copy of a file: the mark of the layout came along, and what was kept beside the tabs did not (google.md, fact 84). */
import { readMark } from '../../sheets/schema/layout-mark';
import type { Workbook } from '../../sheets/workbook';
import { begunAnswer } from '../memory/copy-answer';
import type { LastPosted } from '../memory/last-posted';

/**
 * The name of the original, '' when nobody knows it; null in no copy, and in one of tabs without a history. As long as an
 * answer is not carried out it is asked for. Asks Google only where a ledger is there and nothing is known of who posted it.
 */
export const copiedFrom = (
  { spreadsheet, tabs, ledger }: Workbook,
  lastPosted: LastPosted | undefined,
): string | null => {
  const begun = begunAnswer();
  if (begun !== null) return begun.original;
  if (lastPosted !== undefined || ledger.length === 0) return null;
  const mark = readMark(tabs.changes.headers);
  return mark?.id === spreadsheet.getId() ? null : (mark?.file ?? '');
};
