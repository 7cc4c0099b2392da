/** Sheets' open-ended ranges (`C2:C`), which Univer does not know: bounded when a formula is stored, opened when it is read. */

/** Text in quotes, quoted tab names, and open-ended ranges; only the last are changed. */
const OPEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})(?![\w(!$:.])/g;
const BOUNDED =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})\$?(\d+)(?![\w(!$:.])/g;

/** The number of rows of the tab a reference names, or of the formula's own tab. */
export type RowsOf = (tab: string | undefined) => number | undefined;

const unquote = (prefix: string | undefined): string | undefined =>
  prefix?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");

/**
 * `=SUM(C2:C)` on a tab of 1000 rows becomes `=SUM(C2:C1000)`. Not a larger bound: Univer builds an
 * array of the whole range, and a million rows take seconds per formula.
 */
export function boundOpenRanges(formula: string, rowsOf: RowsOf): string {
  return formula.replace(OPEN, (whole: string, prefix: string | undefined, from?: string, to?: string) => {
    const rows = from && to && rowsOf(unquote(prefix));
    return rows ? `${prefix ?? ''}${from}:${to}${rows}` : whole;
  });
}

/** The reverse, for a formula that was open-ended when it was entered. */
export function openBoundedRanges(formula: string, rowsOf: RowsOf): string {
  return formula.replace(
    BOUNDED,
    (whole: string, prefix: string | undefined, from?: string, to?: string, last?: string) =>
      from && to && Number(last) === rowsOf(unquote(prefix)) ? `${prefix ?? ''}${from}:${to}` : whole,
  );
}
