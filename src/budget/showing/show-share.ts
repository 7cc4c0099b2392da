/** Shares and rates as people read them. */
import { amounts } from '../../words/en/amounts';
import { fill } from '../../words/fill';
import { withSigns } from '../../words/with-signs';

/** Basis points in percent: showShare(4000) is '40 %', showShare(2250) is '22.5 %'. */
export const showShare = (basisPoints: number): string =>
  fill(amounts.share, { percent: withSigns(String(Number((basisPoints / 100).toFixed(2)))) });
