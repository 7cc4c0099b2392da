import fc from 'fast-check';
import { widthStrokes } from '../../../src/sheets/set-up/width-strokes';

const painted = (widths: readonly number[]): number[] => {
  const columns = widths.map(() => 0);
  for (const { first, count, width } of widthStrokes(widths)) columns.fill(width, first, first + count);
  return columns;
};

test.each([
  [[], 0],
  [[90], 1],
  [[90, 90, 90], 1],
  [[90, 60, 90], 2],
  [[90, 60, 70, 60, 90], 3],
  [[90, 60, 90, 60], 3],
  [[1, 2, 3, 4], 4],
])('%j takes %i strokes', (widths, count) => {
  expect(widthStrokes(widths)).toHaveLength(count);
});

test('every column gets its own width, in no more strokes than there are stretches', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 14 }), (widths) => {
      expect(painted(widths)).toEqual(widths);
      const stretches = widths.filter((width, index) => width !== widths[index - 1]).length;
      expect(widthStrokes(widths).length).toBeLessThanOrEqual(stretches);
    }),
  );
});
