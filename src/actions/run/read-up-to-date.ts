/** The workbook in the layout of today: an earlier one is brought up to date by the first action on it. Looking writes nothing. */
import { currentLayout } from '../../sheets/schema/current-layout';
import { migrate } from '../../sheets/schema/migrate';
import { isReadable, readWorkbook, type UnreadableWorkbook, type Workbook } from '../../sheets/workbook';
import { copiedFrom } from './copied-from';
import { readLastPosted } from '../memory/last-posted';

/** Left as it is: what can't be read for sure, and a copy that nobody has decided about. */
export const readUpToDate = (quarter = ''): Workbook | UnreadableWorkbook => {
  const read = readWorkbook(quarter);
  if (!isReadable(read) || read.layout === currentLayout) return read;
  const isSettled =
    LockService.getDocumentLock().hasLock() &&
    !read.problems.some(({ place }) => place?.row === 1) &&
    copiedFrom(read, readLastPosted()) === null;
  if (!isSettled) return read;
  migrate(read);
  return readWorkbook(quarter);
};
