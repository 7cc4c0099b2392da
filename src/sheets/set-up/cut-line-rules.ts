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
 * Of the Plan cell, by its first letter: '2026-Q4' goes in (with ', committed' after it, it is in); 'does not fit by 15',
 * 'waits behind SAP', 'no estimate', 'planned for 2027-Q1' wait; 'shipped …' and 'on the shelf' are out of the race. No
 * commas in the formula, for what parts arguments differs between locales.
 */
export const aboveFormula = (plan: string): string => `=LEFT(${plan})="2"`;
export const belowFormula = (plan: string): string =>
  `=(LEFT(${plan})="d")+(LEFT(${plan})="w")+(LEFT(${plan})="n")+(LEFT(${plan})="p")+(LEFT(${plan})="f")>0`;

/** Two rules, whatever the number of rows. They look at Plan alone, which is written anew at every edit. */
export const cutLineRules = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columnOf: ReadonlyMap<string, number>,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] => {
  const plan = columnOf.get('Plan');
  if (plan === undefined) return [];
  const rows = sheet.getMaxRows();
  const columns = shaded.flatMap((header) => columnOf.get(header) ?? []);
  const ranges = columnRuns(columns).map(({ first, width }) => sheet.getRange(2, first, rows - 1, width));
  const cell = `$${columnLetter(plan)}2`;
  return [
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(aboveFormula(cell))
      .setBackground(colours.aboveLine)
      .setRanges(ranges)
      .build(),
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(belowFormula(cell))
      .setBackground(colours.belowLine)
      .setFontColor(colours.softInk)
      .setRanges(ranges)
      .build(),
  ];
};
