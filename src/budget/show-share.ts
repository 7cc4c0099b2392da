/** Shares and rates as people read them. */

/** Basis points in percent: showShare(4000) is '40 %', showShare(2250) is '22.5 %'. */
export const showShare = (basisPoints: number): string => `${Number((basisPoints / 100).toFixed(2))} %`;
