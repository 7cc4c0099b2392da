import { decideClose } from '../../../src/budget/decisions/decide-close';
import type { World } from '../../../src/budget/world';
import {
  add,
  asker,
  at,
  changed,
  committedWorld,
  drop,
  entriesOf,
  grant,
  on,
  posted,
  pull,
  reEstimate,
  ship,
} from '../base-case';
import { linesOf, met, middle, pageOf, withRow } from './seen-page';

test('The subtitle says which meeting it is and how regularly people meet, without alarm', () => {
  const says = (world: World): string => pageOf(world).subtitle;
  expect(says(middle)).toBe('Weekly meeting, 5 November 2026 · week 6 of 13');
  const often = ['2026-10-15', '2026-10-22', '2026-10-29'].reduce(
    (world, day) => met(at(world, day)),
    committedWorld(),
  );
  expect(says(met(on(often, 35)))).toBe(
    'Weekly meeting, 5 November 2026 · week 6 of 13 · last met 29 October · 4 weeks in a row',
  );
  expect(says(at(often, '2026-11-12'))).toContain(
    '· last met 29 October · no meeting in the week of 2 November',
  );
  expect(says(at(often, '2026-11-26'))).toContain('· last met 29 October · no meeting for 3 weeks');
});

test('Both sides’ changes stand side by side with what each cost or gave back', () => {
  const changes = changed(
    changed(middle, [drop('R-1'), add('R-7')]),
    [pull('R-5')],
    asker(undefined, 'an incident'),
  );
  const { sales, product } = pageOf(
    changed(changed(changes, [reEstimate('R-2', 42)]), [grant(5)], 'a new market'),
  ).sides;
  expect(linesOf(sales)).toEqual([
    'Added – Mobile approvals: takes 12, for SAP deal',
    'Dropped – HubSpot: 8 built and lost, 3 disruption, for SAP deal',
  ]);
  expect(linesOf(product)).toEqual([
    'Granted – 5 of budget, for a new market',
    'Re-estimated – SSO: product expects 42 at a price of 30',
    'Pulled – Usage report: by product, 15 came back, for an incident',
  ]);
  expect(linesOf(pageOf(middle).sides.product)).toEqual(['No change this quarter']);
});

test('A closed quarter names at most three great things, a deal counted once, and what was learned', () => {
  const deals = ['R-1', 'R-2', 'R-3', 'R-4', 'R-5'].reduce(
    (world, id, index) =>
      withRow(world, id, {
        deal: index < 2 ? 'Acme 1' : '',
        customer: index < 2 ? 'Acme' : '',
        dealValue: index < 2 ? 120_000 : null,
        asks: index + 1,
      }),
    middle,
  );
  const done = changed(deals, [ship('R-1', 20), ship('R-2', 30), ship('R-3', 15), ship('R-4', 10)]);
  const closed = posted(at(done, '2026-12-31'), entriesOf(decideClose(at(done, '2026-12-31'), asker())));
  expect(pageOf(done).closing).toBeNull();
  const { closing, subtitle } = pageOf(closed);
  expect(subtitle).toBe('Weekly meeting, 31 December 2026 · closed on 31 December 2026');
  expect(linesOf(closing?.great ?? { heading: '', notes: [] })).toEqual([
    'SSO – for Acme, deals worth 120\u2009000, 2 asks, 30 points',
    'Bulk import – 4 asks, 10 points',
    'Audit log – 3 asks, 15 points',
  ]);
  expect(closing?.learned.notes.map(({ label }) => label)).toEqual([
    'Said and done',
    'Churn',
    'Estimates',
    'Hit rate',
    'Waste',
  ]);
});
