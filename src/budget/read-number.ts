/** Reads a number as people write it, whatever their locale. */
export const readNumber = (_text: string): number | 'ambiguous' | null => {
  throw new Error('being built');
};
