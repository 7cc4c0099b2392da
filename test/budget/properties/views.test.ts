/** The weekly page and the tabs over random quarters: whatever has happened, everything is somewhere, and only once. */
import fc from 'fast-check';
import { emptyRecord } from '../meetings/empty-record';
import { weeklyPage } from '../../../src/budget/weekly/weekly-page';
import { anyHistory } from '../histories';
import { check } from './check';
import { activeIn } from './wished-change';

test('Each committed, unshipped request is in exactly one of the first two views, each other open one in one group of the queue', () => {
  check(
    fc.property(anyHistory, (steps) => {
      for (const { after } of steps) {
        const { buildingNow, planned, queue } = weeklyPage(after, emptyRecord);
        const active = activeIn(after).map(({ id }) => id);
        expect([...buildingNow, ...planned].map(({ id }) => id).sort()).toEqual(active.sort());
        const open = after.requests.filter(
          ({ status, id }) => ['New', 'Endorsed'].includes(status) && !active.includes(id),
        );
        expect(queue.flatMap(({ lines }) => lines.map(({ id }) => id)).sort()).toEqual(
          open.map(({ id }) => id).sort(),
        );
      }
    }),
    100,
  );
});
