import { oversubscription, oversubscriptionNow } from '../../../src/budget/sentences/oversubscription';
import { allocationOf, baseRequests, committedWorld, openWorld, points, requestOf } from '../base-case';

test.each([
  [300, 100, '300 asked of 100: 3.0× – a healthy choice'],
  [200, 100, '200 asked of 100: 2.0× – a healthy choice'],
  [80, 100, '80 asked of 100: no forced choice'],
  [100, 100, '100 asked of 100: no forced choice'],
  [127, 100, '127 asked of 100: 1.3× – little to choose between'],
  [304, 100, '304 asked of 100: 3.0× – a healthy choice'],
  [310, 100, '310 asked of 100: 3.1× – more than anybody can weigh: shelve what can wait'],
  [0, 100, ''],
  [50, 0, ''],
])('%d asked of %d', (asked, room, says) => {
  expect(oversubscription(points(asked), points(room), 'story points')).toBe(says);
});

test('What waits for a later quarter, or is paid by product, asks nothing of this one', () => {
  const requests = [
    ...baseRequests,
    requestOf(8, 'Later', { estimate: points(50), notBefore: '2027-Q1' }),
    requestOf(9, 'Gift', { estimate: points(50), promise: { to: '', by: '', due: null, paidBy: 'Product' } }),
  ];
  const allocation = allocationOf({ reserve: points(10) });
  expect(oversubscriptionNow(openWorld({ allocation, requests }))).toBe(
    '127 asked of 90: 1.4× – little to choose between',
  );
});

test('After the commit the choice is made', () => {
  expect(oversubscriptionNow(committedWorld())).toBe('');
});
