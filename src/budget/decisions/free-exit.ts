/** When product expects much more than the price, sales may leave free of charge. */
import type { Commitment } from '../ledger/quarter-state';

/** A quarter over the price is no estimate any more (product.md, section 3). */
const freeAbovePercent = 125;

/** SSO at 30, re-estimated to 42: 140 %, so it may leave. At 37.5, exactly 125 %, it may not yet. */
export const hasFreeExit = ({ estimate, price }: Pick<Commitment, 'estimate' | 'price'>): boolean =>
  estimate * 100 > price * freeAbovePercent;
