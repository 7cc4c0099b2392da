/** Every number of an entry at zero: what a row says nothing about. */
export const noAmounts = {
  changeNo: 0,
  builtBp: 0,
  price: 0,
  actual: 0,
  sunk: 0,
  disruption: 0,
  priceShown: 0,
  credit: 0,
  effect: 0,
  reverses: 0,
} as const;
