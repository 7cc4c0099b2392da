import { checkBaseEdited } from '../../../src/budget/checks/check-base-edited';
import { post } from '../../../src/budget/ledger/post';
import type { DraftEntry, LedgerEntry } from '../../../src/budget/ledger-entry';
import { allocationOf, points } from '../base-case';
import { entryOf } from '../entry-of';

const draft = (event: DraftEntry['event'], effect: number, reverses = 0): DraftEntry =>
  entryOf(event, '', { effect, reverses });

const ledger = (...drafts: readonly DraftEntry[]): LedgerEntry[] => post([], drafts, '2026-10-01 09:00:00');

const committed = ledger(draft('Allocated', points(100)), draft('Granted', points(5)));

test('a capacity typed after the commit moves no budget, and is told by how much to grant', () => {
  expect(checkBaseEdited([allocationOf({ capacity: points(1200) })], committed)).toEqual([
    {
      code: 'base-edited',
      place: { tab: 'Allocation', row: 2, header: 'Capacity' },
      says: 'Capacity × Sales share of 2026-Q4 come to 120 points, and the ledger says 100. Budget comes from the ledger, and only the approver’s grant or take moves it: write the old numbers back, or let the approver grant 20.',
      isNotice: true,
    },
  ]);
});

test('a share that was lowered is told by how much to take', () => {
  const [problem] = checkBaseEdited([allocationOf({ shareBp: 800 })], committed);
  expect(problem?.says).toMatch(/let the approver take 20\.$/);
});

test('numbers as committed, other quarters and an undone commit say nothing', () => {
  expect(
    checkBaseEdited([allocationOf(), allocationOf({ quarter: '2027-Q1', capacity: 1 })], committed),
  ).toEqual([]);
  const undone = ledger(draft('Allocated', points(100)), draft('Allocated, undone', -points(100), 1));
  expect(checkBaseEdited([allocationOf({ capacity: 1 })], undone)).toEqual([]);
});
