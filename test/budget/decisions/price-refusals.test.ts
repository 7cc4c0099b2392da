import type { Change } from '../../../src/budget/decisions/change';
import { priceChange } from '../../../src/budget/decisions/price-change';
import type { World } from '../../../src/budget/world';
import { add, changed, committedWorld, drop, on, reinstate, rename, withBuilt } from '../base-case';

/** HubSpot (20), 40 % built, was dropped on day 35. */
const hubspotShelved = (): World => changed(on(withBuilt(committedWorld(), 'R-1', 40), 35), [drop('R-1')]);

test('What is not on the shelf, waits for later, or nobody knows is not reinstated', () => {
  const shelved = hubspotShelved();
  const says = (world: World, id: string): string[] =>
    priceChange(world, [reinstate(id)]).refusals.map((refusal) => refusal.says);
  const later = {
    ...shelved,
    requests: shelved.requests.map((row) => (row.id === 'R-1' ? { ...row, notBefore: '2027-Q1' } : row)),
  };
  expect(says(shelved, 'R-6')).toEqual([
    'R-6 SAP is not on the shelf, so there is nothing to reinstate. Add it, if it waits.',
  ]);
  expect(says(shelved, 'R-99')).toEqual([
    'There is no request R-99 on the Requests tab. Choose one that is there.',
  ]);
  expect(says(shelved, '')).toEqual([
    'There is no request without an ID on the Requests tab. Choose one that is there.',
  ]);
  expect(says(later, 'R-1')).toEqual([
    'R-1 HubSpot is not before 2027-Q1. Change that before reinstating it in 2026-Q4.',
  ]);
});

test('What is on the shelf is reinstated, not added; a title can not be taken away', () => {
  const shelved = hubspotShelved();
  const codes = (world: World, change: Change): string[] =>
    priceChange(world, [change]).refusals.map(({ code }) => code);
  expect(codes(shelved, add('R-1'))).toEqual(['on-the-shelf']);
  expect(codes(shelved, rename('R-1', 'Other'))).toEqual(['not-committed']);
  expect(codes(shelved, rename('R-2', '  '))).toEqual(['title-missing']);
  expect(changed(shelved, [rename('R-2', ' SSO for all ')]).ledger.at(-1)).toMatchObject({
    title: 'SSO for all',
    reason: 'Was SSO; SAP deal',
  });
});
