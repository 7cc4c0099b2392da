/** Neighbouring columns as runs, so that what people have moved apart is still written in few blocks. */
export interface ColumnRun {
  /** 1-based. */
  readonly first: number;
  readonly width: number;
}

/** columnRuns([4, 2, 3, 7]) is [{first: 2, width: 3}, {first: 7, width: 1}]. */
export const columnRuns = (columns: readonly number[]): ColumnRun[] => {
  const runs: { first: number; width: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.width === column) last.width += 1;
    else runs.push({ first: column, width: 1 });
  }
  return runs;
};
