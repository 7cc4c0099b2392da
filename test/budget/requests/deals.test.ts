/** Deals behind requests, each counted once. */
import fc from 'fast-check';
import { dealsTotal } from '../../../src/budget/requests/deals';
import type { Request } from '../../../src/budget/request';
import { requestOf } from '../base-case';

const of = (...rows: readonly Partial<Request>[]): number =>
  dealsTotal(rows.map((row, index) => requestOf(index + 1, 'SAP', row)));

const acme = { customer: 'Acme', dealValue: 120000, closeDate: '2026-12-11' };

describe('what deals are worth together', () => {
  test.each<[string, readonly Partial<Request>[], number]>([
    ['nothing without a request', [], 0],
    ['one deal on three requests counts once', [acme, { ...acme, customer: ' acme' }, acme], 120000],
    ['another close date is another deal', [acme, { ...acme, closeDate: '2026-12-12' }], 240000],
    ['another value is another deal', [acme, { ...acme, dealValue: 1 }], 120001],
    [
      'a named deal counts its largest value',
      [
        { ...acme, deal: 'D-1' },
        { deal: 'd-1', dealValue: 130000 },
      ],
      130000,
    ],
    [
      'a request in two deals ties them together',
      [
        { deal: 'D-1', dealValue: 50 },
        { deal: 'D-2', dealValue: 70 },
        { deal: 'D-1, D-2', dealValue: 100 },
      ],
      100,
    ],
    [
      'a request without value ties nothing',
      [
        { deal: 'D-1', dealValue: 50 },
        { deal: 'D-2', dealValue: 70 },
        { deal: 'D-1, D-2', dealValue: null },
      ],
      120,
    ],
    ['a name is no customer', [{ ...acme, deal: 'Acme' }, acme], 240000],
    ['without a customer nothing is known to be the same', [{ dealValue: 5 }, { dealValue: 5 }], 10],
  ])('%s', (_rule, rows, total) => {
    expect(of(...rows)).toBe(total);
  });

  const anyDeal = fc.record({
    deal: fc.constantFrom('', 'D-1', 'D-2', 'D-1, D-3', 'd-2; D-4'),
    customer: fc.constantFrom('', 'Acme', 'Globex'),
    dealValue: fc.option(fc.integer({ min: 0, max: 9 })),
    closeDate: fc.constantFrom(null, '2026-12-11'),
  });

  test('the total is never more than the plain sum, never less than the largest, and the order of rows never matters', () => {
    fc.assert(
      fc.property(fc.array(anyDeal, { maxLength: 9 }), fc.infiniteStream(fc.nat()), (deals, dice) => {
        const rows = deals.map((deal, index) => requestOf(index + 1, 'SAP', deal));
        const shuffled = rows
          .map((row) => ({ row, at: dice.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ row }) => row);
        const values = deals.map(({ dealValue }) => dealValue ?? 0);
        const total = dealsTotal(rows);
        expect(total).toBeLessThanOrEqual(values.reduce((sum, value) => sum + value, 0));
        expect(total).toBeGreaterThanOrEqual(Math.max(0, ...values));
        expect(dealsTotal(shuffled)).toBe(total);
      }),
    );
  });
});
