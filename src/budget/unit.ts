/** The unit a budget is counted in, and the words and the smallest step that go with it. */
export type Unit = 'story points' | 'engineering weeks' | '% of capacity';

export interface UnitWords {
  /** Steps in one unit. An amount is a whole number of steps, so sums are exact (product.md, section 2). */
  readonly stepsPerOne: number;
  readonly singular: string;
  readonly plural: string;
  readonly short: string;
}

/** Steps: points 0.1, weeks 0.05, percent 0.1. */
export const units: Readonly<Record<Unit, UnitWords>> = {
  'story points': { stepsPerOne: 10, singular: 'point', plural: 'points', short: 'pts' },
  'engineering weeks': { stepsPerOne: 20, singular: 'week', plural: 'weeks', short: 'wks' },
  '% of capacity': { stepsPerOne: 10, singular: '% of capacity', plural: '% of capacity', short: '%' },
};
