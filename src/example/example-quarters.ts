/** The three quarters of the example around any day: the one before, the current one, the one after. */
import type { PlainDate } from '../budget/plain-date';
import { nextQuarterName, quarterDays, quarterNameOf } from '../budget/quarter-name';

export interface ExampleQuarter {
  readonly name: string;
  readonly starts: PlainDate;
  readonly ends: PlainDate;
}

export const exampleQuarters = (
  today: PlainDate,
): { readonly before: ExampleQuarter; readonly current: ExampleQuarter; readonly after: ExampleQuarter } => {
  const name = quarterNameOf(today);
  return {
    before: quarter(previousQuarterName(name)),
    current: quarter(name),
    after: quarter(nextQuarterName(name)),
  };
};

const quarter = (name: string): ExampleQuarter => ({ name, ...quarterDays(name) });

const previousQuarterName = (name: string): string => {
  const year = Number(name.slice(0, 4));
  const number = Number(name.slice(6));
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
};
