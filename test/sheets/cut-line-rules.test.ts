/** Each text that Plan may hold is shaded as what it says; the formulas are read as Sheets reads them. */
import { runInNewContext } from 'node:vm';
import { aboveFormula, belowFormula } from '../../src/sheets/set-up/cut-line-rules';
import { requestOutlooks } from '../../src/budget/requests/request-outlook';
import { baseRequests, committedWorld, openWorld, points, requestOf } from '../budget/base-case';

/** LEFT, LEN, comparisons and sums of one cell each: enough of the language for these two. */
const isTrue = (formula: string, cells: Readonly<Record<string, string>>): boolean => {
  const script = formula
    .slice(1)
    .replace(/LEFT\((\$\w+)\)/g, (_, cell: string) => JSON.stringify(cells[cell]?.slice(0, 1)))
    .replace(/LEN\((\$\w+)\)/g, (_, cell: string) => String(cells[cell]?.length))
    .replace(/<>/g, '!==')
    .replace(/(?<![!=<>])=(?!=)/g, '===');
  return runInNewContext(script) === true;
};

const shade = (plan: string, rank: string): string => {
  const cells = { $I2: plan, $A2: rank };
  const [above, below] = [isTrue(aboveFormula('$I2'), cells), isTrue(belowFormula('$I2', '$A2'), cells)];
  return above && below ? 'both' : above ? 'above' : below ? 'below' : '';
};

test.each([
  ['2026-Q4', '1', 'above'],
  ['2026-Q4, committed', '1', 'above'],
  ['does not fit by 15, planned for 2027-Q1', '6', 'below'],
  ['waits behind SAP, planned for 2027-Q1', '6', 'below'],
  ['not before 2027-Q1, planned for 2027-Q1', '6', 'below'],
  ['fits in what is left, planned for 2027-Q1', '6', 'below'],
  ['no estimate', '6', 'below'],
  ['paid by Product', '6', 'below'],
  ['for product strategy', '6', 'below'],
  ['planned for 2027-Q1', '6', 'below'],
  ['nicht vor 2027-Q1, geplant für 2027-Q1', '6', 'below'],
  ['2027-Q1 に予定', '6', 'below'],
  ['shipped in 2026-Q4', '', ''],
  ['on the shelf', '', ''],
  ['a copy of row 2: it needs an ID of its own', '', ''],
  ['', '', ''],
])('%p at rank %p is shaded %p', (plan, rank, expected) => {
  expect(shade(plan, rank)).toBe(expected);
});

test('What the rules say of the base case is shaded at its line, before the commit and after', () => {
  const requests = [...baseRequests, requestOf(8, 'Later', { estimate: points(5), notBefore: '2027-Q1' })];
  for (const world of [openWorld({ requests }), committedWorld({ requests })]) {
    const plans = [...requestOutlooks(world).values()].map(({ plan }) => shade(plan, '1'));
    expect(plans).toEqual([...Array<string>(5).fill('above'), 'below', 'below', 'below']);
  }
});

test('No comma parts arguments, which differs between locales', () => {
  expect(aboveFormula('$I2') + belowFormula('$I2', '$A2')).not.toMatch(/[,;]/);
});
