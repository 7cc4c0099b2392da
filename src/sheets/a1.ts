/** A1 notation from 1-based rows and columns. */
export const columnLetter = (column: number): string => {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetter(before) : '') + String.fromCharCode(65 + rest);
};

/** a1(5, 1) is 'A5'. */
export const a1 = (row: number, column: number): string => `${columnLetter(column)}${row}`;
