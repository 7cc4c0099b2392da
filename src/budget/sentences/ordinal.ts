/** 1 → '1st'. */
export const ordinal = (_n: number): string => {
  throw new Error('being built');
};
