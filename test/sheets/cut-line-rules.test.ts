/** Each text that Plan may hold is shaded as what it says; the formulas are read as Sheets reads them. */
import { aboveFormula, belowFormula } from '../../src/sheets/set-up/cut-line-rules';
import { requestOutlooks } from '../../src/budget/request-outlook';
import { baseRequests, committedWorld, openWorld, points, requestOf } from '../budget/base-case';

/** LEFT(cell)="x", alone or added up: enough of the language for these two. */
const isTrue = (formula: string, plan: string): boolean =>
  [...formula.matchAll(/LEFT\(\$I2\)="(.)"/g)].some(([, letter]) => plan.slice(0, 1) === letter);

const shade = (plan: string): string => {
  const [above, below] = [isTrue(aboveFormula('$I2'), plan), isTrue(belowFormula('$I2'), plan)];
  return above && below ? 'both' : above ? 'above' : below ? 'below' : '';
};

test.each([
  ['2026-Q4', 'above'],
  ['2026-Q4, committed', 'above'],
  ['does not fit by 15, planned for 2027-Q1', 'below'],
  ['waits behind SAP, planned for 2027-Q1', 'below'],
  ['not before 2027-Q1, planned for 2027-Q1', 'below'],
  ['fits in what is left, planned for 2027-Q1', 'below'],
  ['no estimate', 'below'],
  ['paid by Product', 'below'],
  ['for product strategy', 'below'],
  ['planned for 2027-Q1', 'below'],
  ['shipped in 2026-Q4', ''],
  ['on the shelf', ''],
  ['a copy of row 2: it needs an ID of its own', ''],
  ['', ''],
])('%p is shaded %p', (plan, expected) => {
  expect(shade(plan)).toBe(expected);
});

test('What the rules say of the base case is shaded at its line, before the commit and after', () => {
  const requests = [...baseRequests, requestOf(8, 'Later', { estimate: points(5), notBefore: '2027-Q1' })];
  for (const world of [openWorld({ requests }), committedWorld({ requests })]) {
    const plans = [...requestOutlooks(world).values()].map(({ plan }) => shade(plan));
    expect(plans).toEqual([...Array<string>(5).fill('above'), 'below', 'below', 'below']);
  }
});

test('No comma parts arguments, which differs between locales', () => {
  expect(aboveFormula('$I2') + belowFormula('$I2')).not.toMatch(/[,;]/);
});
