/** The unit a budget is counted in, and the words and the smallest step that go with it. */
import { amounts } from '../words/en/amounts';

export type Unit = 'story points' | 'engineering weeks' | '% of capacity';

export interface UnitWords {
  /** Steps in one unit. An amount is a whole number of steps, so sums are exact (product.md, section 2). */
  readonly stepsPerOne: number;
  /** 'points', as the language of the execution has it. */
  readonly plural: string;
}

const counted = (unit: Unit, stepsPerOne: number): UnitWords => ({
  stepsPerOne,
  get plural() {
    return amounts.units[unit].other;
  },
});

/** Steps: points 0.1, weeks 0.05, percent 0.1. */
export const units: Readonly<Record<Unit, UnitWords>> = {
  'story points': counted('story points', 10),
  'engineering weeks': counted('engineering weeks', 20),
  '% of capacity': counted('% of capacity', 10),
};
