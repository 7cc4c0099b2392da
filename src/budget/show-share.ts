/** Shares as people read them. */
export const showShare = (_basisPoints: number): string => {
  throw new Error('being built');
};
