import type { Allocation } from '../../../src/budget/allocation';
import { nextChange } from '../../../src/budget/sentences/next-change';
import { weeklySentence } from '../../../src/budget/sentences/weekly-sentence';
import type { World } from '../../../src/budget/world';
import { allocationOf, changed, committedWorld, drop, on, openWorld, withBuilt } from '../base-case';

/** Day 35 of the base case, committed under these settings. */
const under = (settings: Partial<Allocation>): World =>
  on(committedWorld({ allocation: allocationOf(settings) }), 35);

const afterTwo = (): World => {
  const world = on(withBuilt(withBuilt(committedWorld(), 'R-1', 10), 'R-3', 10), 70);
  return changed(changed(world, [drop('R-1')]), [drop('R-3')]);
};

test('The price of the next change is said after the commit, and not before', () => {
  expect(nextChange(openWorld())).toMatchObject({ says: '', inMeeting: '' });
  expect(nextChange(under({}))).toEqual({
    ordinal: '1st',
    phase: 1,
    rate: '15 %',
    says: 'Your next change is the 1st. We are in the middle third: it costs 15 % of what it interrupts. Work not started moves free.',
    inMeeting: 'Next change would be your 1st; we are in the middle third: 15 % of what it interrupts.',
  });
});

test('It rises: after two changes on day 70 it is 40 %', () => {
  expect(nextChange(afterTwo())).toMatchObject({ ordinal: '3rd', rate: '40 %' });
});

test.each([
  [
    'Flat fee',
    '3 points',
    'Your next change is the 1st. It costs 3 points for each request it interrupts. Work not started moves free.',
    'Next change would be your 1st: 3 points for each request it interrupts.',
  ],
  [
    'Sunk only',
    '0 %',
    'Your next change is the 1st. It costs what was already built, and nothing else. Work not started moves free.',
    'Next change would be your 1st: what was already built, and nothing else.',
  ],
  [
    'Churn brackets',
    '0 %',
    'Your next change is the 1st. It costs 0 % of the next 5 points it interrupts, then 25 %. Work not started moves free.',
    'Next change would be your 1st: 0 % of the next 5 points it interrupts, then 25 %.',
  ],
] as const)(
  'Under %s it does not name the third, which is no part of the price',
  (policy, rate, says, meeting) => {
    expect(nextChange(under({ policy }))).toMatchObject({ rate, says, inMeeting: meeting });
    expect(weeklySentence(under({ policy }))).toContain(meeting);
  },
);

test('In Shadow mode it says what it would cost, and that nothing of it is charged', () => {
  const { says, inMeeting, rate } = nextChange(under({ mode: 'Shadow' }));
  expect(says).toContain('it would cost 15 % of what it interrupts.');
  expect([says, inMeeting].every((said) => said.endsWith('Shadow mode: nothing of it is charged.'))).toBe(
    true,
  );
  expect(rate).toBe('15 %');
});

test('In a locked quarter it says that the approver is needed', () => {
  const { says, inMeeting } = nextChange(under({ mode: 'Locked' }));
  const needs = ' 2026-Q4 is locked: a change of started work needs the approver.';
  expect([says, inMeeting].every((said) => said.endsWith(needs))).toBe(true);
});

test('Once changes have cost more than 20 %, it says that the approver is needed', () => {
  // On day 70: HubSpot 18 + 2 (capped), then Audit log 1.5 + 4.5.
  const world = on(withBuilt(withBuilt(committedWorld(), 'R-1', 90), 'R-3', 10), 70);
  const once = changed(world, [drop('R-1')]);
  expect(nextChange(once).says).not.toContain('approver');
  expect(nextChange(changed(once, [drop('R-3')])).says).toContain(
    'Changes have cost 26 of 100 points, more than 20 %: the next chargeable change needs the approver.',
  );
});
