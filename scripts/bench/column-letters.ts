/** 1 is A, 27 is AA. */
export const columnLetters = (column: number): string =>
  column === 0
    ? ''
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
