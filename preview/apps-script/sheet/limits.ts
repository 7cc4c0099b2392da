/** How large a spreadsheet may grow. */
import { refuse } from '../members/exceptions';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';

/** Of all tabs together. */
const MOST_CELLS = 10_000_000;
/** The last one is ZZZ. */
const MOST_COLUMNS = 18_278;

/** Refuses a tab that would get this size; `id` is undefined for a new one. */
export function refuseTooLarge(
  { engine }: SpreadsheetDocument,
  id: string | undefined,
  { rows, columns }: { rows: number; columns: number },
): void {
  const above = (what: string, limit: number): never =>
    refuse(
      `This action would increase the number of ${what} in the workbook above the limit of ${limit} ${what}.`,
    );
  if (columns > MOST_COLUMNS) above('columns', MOST_COLUMNS);
  const others = engine.tabs.all().filter((tab) => tab.id !== id);
  const cells = others.reduce((sum, tab) => sum + tab.rows * tab.columns, rows * columns);
  if (cells > MOST_CELLS) above('cells', MOST_CELLS);
}
