import { costToDrop } from '../../../src/budget/requests/cost-to-drop';
import { findRequest } from '../../../src/budget/reading/find-request';
import { cutLineToday } from '../../../src/budget/sentences/cut-line-today';
import { fitsInWords } from '../../../src/budget/sentences/fits-in-words';
import type { Request } from '../../../src/budget/request';
import type { World } from '../../../src/budget/world';
import {
  allocationOf,
  baseRequests,
  changed,
  committedWorld,
  drop,
  on,
  openWorld,
  requestOf,
  ship,
  points,
  withBuilt,
} from '../base-case';

const request = (world: World, text: string): Request => {
  const found = findRequest(world, text);
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const fits = (world: World, text: string): string => fitsInWords(world, request(world, text));
const cost = (world: World, text: string): number | string => costToDrop(world, request(world, text));

/** Example A on day 35: HubSpot is on the shelf, 19 are left. */
const afterDrop = (): World => changed(on(withBuilt(committedWorld(), 'R-1', 40), 35), [drop('R-1')]);

describe('Whether a request fits', () => {
  test.each([
    ['HubSpot', 'fits, 80 left after'],
    ['Usage report', 'fits, 10 left after'],
    ['SAP', 'does not fit by 15'],
    ['Mobile approvals', 'does not fit by 2'],
  ])('before the commit the ranks decide: %s %s', (title, says) => {
    expect(fits(openWorld(), title)).toBe(says);
  });

  test('the reserve is kept free', () => {
    expect(fits(openWorld({ allocation: allocationOf({ reserve: points(15) }) }), 'Usage report')).toBe(
      'does not fit by 5',
    );
  });

  test.each([
    [{ estimate: null }, 'does not fit: no estimate'],
    [{ notBefore: '2027-Q1' }, 'does not fit: not before 2027-Q1'],
    [{ status: 'Declined' as const }, 'R-1 A does not wait: Declined'],
  ])('with %p it says why not', (changes, says) => {
    expect(fits(openWorld({ requests: [requestOf(1, 'A', changes)] }), 'A')).toBe(says);
  });

  test('under Strict it may wait behind another', () => {
    const world = openWorld({ allocation: allocationOf({ fill: 'Strict' }) });
    expect(fits(world, 'Mobile approvals')).toBe('does not fit: waits behind SAP');
  });

  test('after the commit each is weighed alone against what is left', () => {
    expect(fits(committedWorld(), 'SAP')).toBe('does not fit by 15');
    expect(fits(afterDrop(), 'SAP')).toBe('does not fit by 6');
    expect(fits(afterDrop(), 'Mobile approvals')).toBe('fits, 7 left after');
  });

  test('what is in already fits, and what lies on the shelf takes what is left of its price', () => {
    expect(fits(committedWorld(), 'SSO')).toBe('fits: it is committed in 2026-Q4');
    expect(fits(changed(committedWorld(), [ship('R-2', 24)]), 'SSO')).toBe('fits: it has shipped in 2026-Q4');
    expect(fits(afterDrop(), 'HubSpot')).toBe('fits, 7 left after: reinstating it takes 12');
  });
});

describe('The cut line of today', () => {
  test('runs through the ranks before the commit', () => {
    expect(cutLineToday(openWorld())).toBe(
      'HubSpot, SSO, Audit log, Bulk import and Usage report use 90. SAP (25) does not fit by 15.',
    );
    expect(cutLineToday(openWorld({ requests: baseRequests.slice(0, 1) }))).toBe(
      'HubSpot uses 20. All of it fits, 80 left.',
    );
    expect(cutLineToday(openWorld({ requests: [] }))).toBe('Nothing waits on the Requests tab.');
  });

  test('runs through what is left after it', () => {
    expect(cutLineToday(committedWorld())).toBe('10 of 100 points are left. SAP (25) does not fit by 15.');
    expect(cutLineToday(afterDrop())).toBe(
      '19 of 100 points are left. Mobile approvals would use 12. SAP (25) does not fit by 6.',
    );
    expect(cutLineToday(committedWorld({ requests: baseRequests.slice(0, 1) }))).toBe(
      '80 of 100 points are left. Nothing waits.',
    );
  });
});

describe('What dropping a request alone costs today', () => {
  const world = on(withBuilt(withBuilt(committedWorld(), 'R-1', 40), 'R-2', 0), 35);

  test.each([
    ['R-1', points(11)],
    ['R-2', points(4.5)],
    ['R-4', 0],
    ['R-6', 'R-6 SAP is not committed in 2026-Q4.'],
  ])('%s: %p', (id, expected) => {
    expect(cost(world, id)).toBe(expected);
  });

  test('is shown in Shadow mode too', () => {
    const shadow = committedWorld({ allocation: allocationOf({ mode: 'Shadow' }) });
    expect(cost(on(withBuilt(shadow, 'R-1', 40), 35), 'R-1')).toBe(points(11));
  });

  test('is said in words before the commit and for what has shipped', () => {
    expect(cost(openWorld(), 'R-1')).toBe('R-1 HubSpot is not committed in 2026-Q4.');
    expect(cost(changed(committedWorld(), [ship('R-2', 24)]), 'R-2')).toContain('has shipped');
  });
});
