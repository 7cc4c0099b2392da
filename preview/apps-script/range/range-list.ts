/** Several ranges that are changed together. */
import type { Range } from './range';

export class RangeList {
  constructor(readonly ranges: readonly Range[]) {}
}
