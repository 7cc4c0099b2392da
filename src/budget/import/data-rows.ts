/** The rows of a file that hold data, each with its place. */
import type { ImportTable } from './import-table';

export interface DataRow {
  /** As a spreadsheet would number it; the header is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/**
 * Blank rows are none. Reports of Salesforce end in a blank row and lines of its own (a copyright, who ran it), each in the
 * first cell: behind the last row that fills two cells, what follows a blank one is such a footer.
 */
export const dataRows = ({ header, rows }: ImportTable): DataRow[] => {
  const counts = rows.map(filled);
  const last = counts.reduce((found, count, index) => (count > 1 ? index : found), -1);
  const blank = counts.findIndex((count, index) => index > last && count === 0);
  const isReport = filled(header) > 2 && last >= 0 && blank >= 0;
  return rows
    .slice(0, isReport ? blank : rows.length)
    .map((cells, index) => ({ line: index + 2, cells }))
    .filter(({ cells }) => filled(cells) > 0);
};
