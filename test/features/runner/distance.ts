/** How many letters must be added, removed or replaced to make one text of the other (Levenshtein). */
export const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  Array.from(from).forEach((letter, line) => {
    const next = [line + 1];
    row.slice(1).forEach((above, column) => {
      const left = next[column] ?? 0;
      const diagonal = (row[column] ?? 0) + (letter === to[column] ? 0 : 1);
      next.push(Math.min(left + 1, above + 1, diagonal));
    });
    row = next;
  });
  return row[to.length] ?? 0;
};
