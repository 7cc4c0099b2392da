import type { Call } from '../../src/sidebar/call';
import { answered, pressOf } from '../../src/sidebar/press';

const tidy: Call = { name: 'sidebarTidyRanks', args: ['2026-Q4'] };
const sort: Call = { name: 'sidebarSortByRank', args: ['2026-Q4'] };

test('a press that got no answer keeps its mark for the next one', () => {
  const [first] = pressOf(tidy);
  expect(first?.press).toMatch(/^[a-z0-9]{12,}$/);
  expect(pressOf(tidy)).toEqual([first]);
  expect(pressOf(sort)).not.toEqual([first]);
});

test('whoever was answered and presses again wants it again', () => {
  const before = pressOf(tidy);
  answered(tidy);
  expect(pressOf(tidy)).not.toEqual(before);
});

test('looking needs no mark', () => {
  expect(pressOf({ name: 'sidebarHome', args: [''] })).toEqual([]);
});
