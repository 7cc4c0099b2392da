/** Shades the rows above and below the cut line; Plan says in words which they are and why. */
import { columnLetter } from '../a1';
import { columnRuns } from '../column-runs';
import type { RequestsHeader } from '../columns/requests-columns';
import { colours } from './colours';

/** What decides a row, as one band; Status keeps colours of its own, and the evidence stays plain. */
const shaded: readonly RequestsHeader[] = [
  'Rank',
  'ID',
  'Request',
  'Estimate',
  'Built',
  'Price',
  'Cost to drop now',
  'Plan',
];

/**
 * Of the Plan cell, by its form and not its words, which are of the spreadsheet's language: '2026-Q4' goes in, with ', committed'
 * after it it is in. No commas in the formulas, for what parts arguments differs between locales.
 */
export const aboveFormula = (plan: string): string =>
  `=(LEFT(${plan})="2")*((LEN(${plan})=7)+(LEN(${plan})=18))>0`;

/** Whatever else is planned of what has a rank, waits: shipped work and work on the shelf have none. */
export const belowFormula = (plan: string, rank: string): string =>
  `=(LEN(${plan})>0)*(LEN(${rank})>0)*((LEFT(${plan})<>"2")+(LEN(${plan})<>7)*(LEN(${plan})<>18))>0`;

/** Two rules, whatever the number of rows. They look at Plan, which is written anew at every edit. */
export const cutLineRules = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columnOf: ReadonlyMap<string, number>,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] => {
  const [plan, rank] = [columnOf.get('Plan'), columnOf.get('Rank')];
  if (plan === undefined || rank === undefined) return [];
  const rows = sheet.getMaxRows();
  const columns = shaded.flatMap((header) => columnOf.get(header) ?? []);
  const ranges = columnRuns(columns).map(({ first, width }) => sheet.getRange(2, first, rows - 1, width));
  const cellOf = (column: number): string => `$${columnLetter(column)}2`;
  return [
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(aboveFormula(cellOf(plan)))
      .setBackground(colours.aboveLine)
      .setRanges(ranges)
      .build(),
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(belowFormula(cellOf(plan), cellOf(rank)))
      .setBackground(colours.belowLine)
      .setFontColor(colours.softInk)
      .setRanges(ranges)
      .build(),
  ];
};
