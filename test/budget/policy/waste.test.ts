import { initialState } from '../../../src/budget/ledger/quarter-state';
import { wasteGate } from '../../../src/budget/policy/waste-gate';
import { wasteHeadline } from '../../../src/budget/policy/waste-headline';
import { whyApprover } from '../../../src/budget/policy/why-approver';
import { allocationOf, points } from '../base-case';

const spent = (sunk: number, disruption: number, budget = 100) => ({
  ...initialState('2026-Q4'),
  budget: points(budget),
  sunk: points(sunk),
  disruption: points(disruption),
});

test.each([
  [0, 0, 100, false],
  [12, 8, 100, false],
  [12, 8.1, 100, true],
  [20, 0, 99.9, true],
  [0, 0, 0, false],
  [0, 0.1, 0, true],
  [0, 0, -5, false],
])(
  'The gate closes above 20 %%, not at it: sunk %p, disruption %p of %p',
  (sunk, disruption, budget, isClosed) => {
    expect(wasteGate(spent(sunk, disruption, budget), 'story points').isClosed).toBe(isClosed);
  },
);

test('A closed gate says what changes have cost and who decides; an open one says nothing', () => {
  expect(wasteGate(spent(36, 10.4), 'story points')).toEqual({
    isClosed: true,
    wasteBp: 4640,
    says: 'Changes have cost 46.4 of 100 points, more than 20 %: the next chargeable change needs the approver.',
  });
  expect(wasteGate(spent(8, 3), 'story points')).toEqual({ isClosed: false, wasteBp: 1100, says: '' });
});

test.each([
  [0, 'low', 'Waste is low: changes have cost 0 of 100 points, 0 %, not above 5 %.'],
  [5, 'low', 'Waste is low: changes have cost 5 of 100 points, 5 %, not above 5 %.'],
  [5.1, 'noticeable', 'Waste is noticeable: changes have cost 5.1 of 100 points, 5.1 % and above 5 %.'],
  [10, 'noticeable', 'Waste is noticeable: changes have cost 10 of 100 points, 10 % and above 5 %.'],
  [11, 'high', 'Waste is high: changes have cost 11 of 100 points, 11 % and above 10 %.'],
  [20, 'high', 'Waste is high: changes have cost 20 of 100 points, 20 % and above 10 %.'],
  [46.4, 'very high', 'Waste is very high: changes have cost 46.4 of 100 points, 46.4 % and above 20 %.'],
])('Waste of %p of 100 is %s', (waste, level, says) => {
  expect(wasteHeadline(spent(waste, 0), 'story points')).toMatchObject({ level, says });
});

test('The approver is needed in a locked quarter and behind the gate, and else not', () => {
  const open = { allocation: allocationOf() };
  expect(whyApprover(open, spent(8, 3))).toBe('');
  expect(whyApprover(open, spent(30, 0))).toContain('more than 20 %');
  expect(whyApprover({ allocation: allocationOf({ mode: 'Locked' }) }, spent(0, 0))).toBe(
    '2026-Q4 is locked: a change of started work needs the approver.',
  );
});
