/** The grid of the weekly page: three blocks side by side under a strip of six numbers. */

/** Pixels, from column A; in sum below the 1290 that a 1366 pixel projector leaves beside row numbers and scroll bar. */
export const columnWidths = [30, 190, 92, 68, 84, 52, 18, 30, 158, 106, 58, 18, 30, 184, 92, 72] as const;

export const pageWidth = columnWidths.length;

/** First and last column, 1-based: what is now, what is planned, what waits; lists below use the same three. */
export const blocks = {
  left: [1, 6],
  middle: [8, 11],
  right: [13, 16],
  /** Two lists side by side instead of three. */
  rightHalf: [8, 16],
} as const;

export type Block = (typeof blocks)[keyof typeof blocks];

/** Each of the six numbers spans some columns: first and last, 1-based. */
export const stripColumns = [
  [1, 2],
  [3, 5],
  [6, 9],
  [10, 12],
  [13, 14],
  [15, 16],
] as const;

/** The top has a fixed place, so that it and the first view are on screen without scrolling; all else follows below. */
export const rows = {
  title: 1,
  subtitle: 2,
  stripLabels: 4,
  stripNumbers: 5,
  bar: 6,
  sentence: 7,
  /** The first row that is laid out anew each time. */
  body: 9,
} as const;

/** Pixels from the left edge of one column to the right edge of another. */
export const pixels = ([from, to]: readonly [number, number]): number =>
  columnWidths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
