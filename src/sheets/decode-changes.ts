/** Rows of the Changes tab as ledger entries. What can't be read stays visible: the seal check names the row. */
import type { LedgerEntry } from '../budget/ledger-entry';
import { units, type Unit } from '../budget/unit';
import type { ChangesHeader } from './columns/changes-columns';
import { PostedRow, type RowReading } from './posted-row';
import type { Tab } from './read-tab';
import { isOfLayoutOne, RowOfLayoutOne } from './row-of-layout-one';

type ChangesTab = Pick<Tab<ChangesHeader>, 'lines' | 'places' | 'zone'>;

/** Amounts are read in the unit of the entry's quarter, as they were posted. */
export const decodeChanges = (
  { lines, places, zone }: ChangesTab,
  unitOf: (quarter: string) => Unit,
): LedgerEntry[] => {
  const readingIn = (unit: Unit): RowReading => ({ places, zone, stepsPerOne: units[unit].stepsPerOne });
  let quarter = '';
  let by = readingIn(unitOf(quarter));
  let before: LedgerEntry | undefined;
  let apply = 0;
  return lines.map((line) => {
    let entry = new PostedRow(line, by);
    // Rows of one quarter mostly stand together.
    if (entry.quarter !== quarter) {
      ({ quarter } = entry);
      by = readingIn(unitOf(quarter.trim()));
      entry = new PostedRow(line, by);
    }
    if (isOfLayoutOne(line, by)) {
      // It kept no number of the Apply; what was posted in one second was one Apply.
      if (entry.when !== before?.when) apply += 1;
      entry = new RowOfLayoutOne(line, by, apply);
    }
    before = entry;
    return entry;
  });
};
