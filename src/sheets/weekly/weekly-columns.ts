/** The grid of the weekly page: three views side by side, under a strip of six numbers. */

/** Pixels, from column A; in sum below the 1320 that a 1366 pixel projector leaves beside the row numbers. */
export const columnWidths = [36, 200, 100, 86, 56, 20, 36, 186, 100, 56, 20, 36, 196, 92, 74] as const;

/** 1-based first columns of the three views. */
export const viewColumns = { building: 1, planned: 7, queue: 12 } as const;

/** Each of the six numbers spans some columns: first and last, 1-based. */
export const stripColumns = [
  [1, 2],
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 13],
  [14, 15],
] as const;

/** Everything above this row has a fixed place, so that view 1 and the strip are on screen without scrolling. */
export const rows = {
  title: 1,
  subtitle: 2,
  stripLabels: 4,
  stripNumbers: 5,
  bar: 6,
  sentence: 7,
  views: 9,
} as const;
