import { isSameProgress, progressText } from '../../src/sheets/seen-progress';

test('progress is kept as plain JSON', () => {
  expect(JSON.parse(progressText(new Map([['R-1', 4000]])))).toEqual({ 'R-1': 4000 });
});

test('of more than a value of Google’s holds, the ones with nothing built are left out first', () => {
  const many = new Map(
    Array.from({ length: 2000 }, (_, index) => [`R-${index}`, index % 2 === 0 ? 0 : 5000]),
  );
  const text = progressText(many);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(9 * 1024);
  const kept = Object.values(JSON.parse(text) as Record<string, number>);
  expect(kept.length).toBeGreaterThan(400);
  expect(kept.every((builtBp) => builtBp === 5000)).toBe(true);
});

test('nothing is written when nothing has moved', () => {
  expect(isSameProgress(new Map([['R-1', 0]]), new Map([['R-1', 0]]))).toBe(true);
  expect(isSameProgress(new Map([['R-1', 0]]), new Map([['R-1', 1]]))).toBe(false);
  expect(isSameProgress(new Map(), new Map([['R-1', 0]]))).toBe(false);
});
