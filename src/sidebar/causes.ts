/** Whose decision a pull is, each with the right it takes. */
import type { ActionName } from '../actions/api';

export interface Cause {
  readonly name: 'Product' | 'Company' | 'No fault';
  readonly right: ActionName;
}

export const causes: readonly Cause[] = [
  { name: 'Product', right: 'pull for product' },
  { name: 'Company', right: 'pull for the company' },
  { name: 'No fault', right: 'pull for no fault' },
];
