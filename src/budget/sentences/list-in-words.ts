/** Names in a row, as a sentence says them: 'A', 'A and B', 'A, B and C'. */
export const listInWords = (names: readonly string[]): string => {
  const last = names[names.length - 1];
  if (last === undefined) return '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};
