/** Which rows come onto which page: a page ends between rows, and frozen rows begin each. */

/** Rows from `from` up to, and without, `to`. */
export interface PageRows {
  readonly from: number;
  readonly to: number;
}

/** With what is frozen taking more than this share of a page, it is not repeated: nothing else would have room. */
const HEADER_SHARE = 0.5;

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

/** How many rows are repeated at the top of each page but the first. */
export const repeatedRows = (heights: readonly number[], frozen: number, pageHeight: number): number =>
  sum(heights.slice(0, frozen)) > pageHeight * HEADER_SHARE ? 0 : frozen;

export function pageBreaks(heights: readonly number[], repeated: number, pageHeight: number): PageRows[] {
  const header = sum(heights.slice(0, repeated));
  const pages: PageRows[] = [];
  let from = 0;
  let used = 0;
  heights.forEach((height, row) => {
    // A row that is higher than a page has one for itself, and its end is lost.
    if (used + height > pageHeight && row > from) {
      pages.push({ from, to: row });
      from = row;
      used = header;
    }
    used += height;
  });
  if (from < heights.length) pages.push({ from, to: heights.length });
  return pages;
}
