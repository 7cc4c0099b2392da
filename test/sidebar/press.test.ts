import type { Call } from '../../src/sidebar/call';
import { answered, pressOf } from '../../src/sidebar/press';

const tidy: Call = { name: 'sidebarTidyRanks', args: ['2026-Q4'] };
const sort: Call = { name: 'sidebarSortByRank', args: ['2026-Q4'] };

test('a press that got no answer keeps its mark for the next one', () => {
  const [first] = pressOf(tidy, 'me');
  expect(first?.press).toMatch(/^[a-z0-9]{12,}$/);
  expect(pressOf(tidy, 'me')).toEqual([first]);
  expect(pressOf(sort, 'me')).not.toEqual([first]);
});

test('whoever was answered and presses again wants it again', () => {
  const before = pressOf(tidy, 'me');
  answered(tidy);
  expect(pressOf(tidy, 'me')).not.toEqual(before);
});

test('looking needs no mark', () => {
  expect(pressOf({ name: 'sidebarHome', args: [''] }, 'me')).toEqual([]);
});
