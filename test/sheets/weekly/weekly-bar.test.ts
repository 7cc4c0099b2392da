import fc from 'fast-check';
import { weeklyBar } from '../../../src/sheets/weekly/weekly-bar';

const amount = fc.integer({ min: 0, max: 5000 });

test('the bar has one mark for each percent of the budget, in the order of the strip', () => {
  const strip = { budget: 1000, built: 180, stillToBuild: 520, sunk: 80, disruption: 30, remaining: 190 };
  expect(weeklyBar(strip)).toBe(
    '█'.repeat(18) + '▓'.repeat(52) + '╳'.repeat(8) + '│'.repeat(3) + '░'.repeat(19),
  );
});

test('the bar is 100 marks long for any strip, and empty without a budget', () => {
  fc.assert(
    fc.property(
      amount,
      amount,
      amount,
      amount,
      fc.integer({ min: -5000, max: 5000 }),
      (built, stillToBuild, sunk, disruption, remaining) => {
        const bar = weeklyBar({ budget: 0, built, stillToBuild, sunk, disruption, remaining });
        const isEmpty = built + stillToBuild + sunk + disruption + Math.max(remaining, 0) === 0;
        expect(bar).toHaveLength(isEmpty ? 0 : 100);
      },
    ),
  );
});
