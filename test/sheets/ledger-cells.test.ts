import fc from 'fast-check';
import { budgetEvents, requestEvents, type Cause, type LedgerEntry } from '../../src/budget/ledger-entry';
import { sealOf } from '../../src/budget/ledger/seal-of';
import type { Unit } from '../../src/budget/unit';
import { encodeEntry } from '../../src/sheets/append-changes';
import type { ChangesHeader } from '../../src/sheets/columns/changes-columns';
import { decodeCell } from '../../src/sheets/decode-cell';
import { decodeChanges } from '../../src/sheets/decode-changes';
import { timeZone } from '../../src/sheets/time-zone';
import { plainEntry } from './plain-entry';
import { tabOf } from './tab-of';

const zone = timeZone('Europe/Berlin');

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const count = fc.nat({ max: 10_000 });
const event = fc
  .tuple(fc.constantFrom(...budgetEvents, ...requestEvents), fc.boolean())
  .map(([happened, isUndone]): LedgerEntry['event'] => (isUndone ? `${happened}, undone` : happened));

const entry: fc.Arbitrary<LedgerEntry> = fc.record({
  entry: count,
  apply: count,
  when: fc.constantFrom('2026-11-05 09:30:00', '2026-11-05 00:00:00', '2026-12-31 23:59:59'),
  quarter: fc.constant('2026-Q4'),
  event,
  request: fc.constantFrom('', 'R-1'),
  title: fc.string(),
  changeNo: count,
  builtBp: fc.nat({ max: 10_000 }),
  price: amount,
  actual: amount,
  sunk: amount,
  disruption: amount,
  priceShown: amount,
  credit: amount,
  effect: amount,
  remaining: amount,
  askedBy: fc.string(),
  reason: fc.string(),
  cause: fc.constantFrom<Cause>('Sales', 'Product', 'Company', 'No fault'),
  acceptedBy: fc.string(),
  reverses: count,
  seal: fc.string(),
});

const unit = fc.constantFrom<Unit>('story points', 'engineering weeks', '% of capacity');

test('an entry read back from its cells is the entry that was posted, under the same seal', () => {
  fc.assert(
    fc.property(entry, unit, (posted, postedIn) => {
      const cells = Object.entries(encodeEntry(posted, postedIn, zone)).map(([header, cell]) => [
        header,
        decodeCell(cell, zone),
      ]);
      const row = Object.fromEntries(cells) as Record<ChangesHeader, string | number>;
      const [read] = decodeChanges(tabOf<ChangesHeader>('Changes', row), () => postedIn);
      expect(read && plainEntry(read)).toEqual(posted);
      expect(read && sealOf(read, 'before')).toBe(sealOf(posted, 'before'));
    }),
    { numRuns: 1000 },
  );
});

test('a number that somebody has blanked or typed over is no zero', () => {
  const [read] = decodeChanges(
    tabOf<ChangesHeader>('Changes', { Sunk: '', Reverses: 'none' }),
    () => 'story points',
  );
  expect([read?.sunk, read?.reverses]).toEqual([Number.NaN, Number.NaN]);
});
