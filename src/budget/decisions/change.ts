/** What a person asks to change in a committed quarter; a list is one event, a swap is a drop and an add in it. */
import type { Amount } from '../amount';
export type Change =
  | { readonly kind: 'drop'; readonly id: string }
  | { readonly kind: 'add'; readonly id: string }
  | { readonly kind: 'ship'; readonly id: string; readonly actual: Amount };
