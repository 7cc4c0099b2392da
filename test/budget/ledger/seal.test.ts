import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { LedgerEntry } from '../../../src/budget/ledger-entry';
import { findBrokenSeals } from '../../../src/budget/ledger/find-broken-seals';
import { sealOf } from '../../../src/budget/ledger/seal-of';
import { utf8 } from '../../../src/budget/ledger/utf8';
import { changed, committedWorld, drop, on, ship, withBuilt } from '../base-case';
import { anySigns } from '../any-signs';

const ledger: readonly LedgerEntry[] = changed(
  changed(on(withBuilt(committedWorld(), 'R-1', 40), 35), [drop('R-1')]),
  [ship('R-2', 24)],
).ledger;

const kinds = (entries: readonly LedgerEntry[]): [string, number][] =>
  findBrokenSeals(entries).map(({ kind, entry }) => [kind, entry]);

const without = (...numbers: number[]): LedgerEntry[] =>
  ledger.filter(({ entry }) => !numbers.includes(entry));

test('A ledger as posted is intact, and so is an empty one', () => {
  expect(findBrokenSeals(ledger)).toEqual([]);
  expect(findBrokenSeals([])).toEqual([]);
});

test('A seal is 16 hexadecimal digits of SHA-256 over the row and the seal before', () => {
  const [first, second] = ledger;
  if (!first || !second) throw new Error('two rows');
  expect(first.seal).toMatch(/^[0-9a-f]{16}$/);
  const {
    entry,
    apply,
    when,
    quarter,
    event,
    request,
    title,
    changeNo,
    builtBp,
    price,
    actual,
    sunk,
    disruption,
    priceShown,
    credit,
    effect,
  } = second;
  const { remaining, askedBy, reason, cause, acceptedBy, reverses } = second;
  const columns = [
    first.seal,
    entry,
    apply,
    when,
    quarter,
    event,
    request,
    title,
    changeNo,
    builtBp,
    price,
    actual,
    sunk,
    disruption,
    priceShown,
  ];
  const canonical = JSON.stringify([
    ...columns,
    credit,
    effect,
    remaining,
    askedBy,
    reason,
    cause,
    acceptedBy,
    reverses,
  ]);
  expect(second.seal).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex').slice(0, 16));
});

test('Any single change to any cell of any entry is found, at that entry', () => {
  const columns = Object.keys(ledger[0] ?? {}) as (keyof LedgerEntry)[];
  const cell = fc.oneof(fc.integer(), fc.string(), anySigns());
  fc.assert(
    fc.property(fc.nat(ledger.length - 1), fc.constantFrom(...columns), cell, (index, column, value) => {
      const entry = ledger[index];
      fc.pre(entry !== undefined && entry[column] !== value);
      const edited = ledger.map((row, at) => (at === index ? { ...row, [column]: value } : row));
      const [broken] = findBrokenSeals(edited);
      expect(broken?.entry).toBe(index + 1);
      // A changed number may make the row look moved or another one missing; every other cell is plainly an edit.
      if (column !== 'entry') expect(broken?.kind).toBe('edited');
    }),
    { numRuns: 500 },
  );
});

test('A row edited and sealed anew breaks the row after it', () => {
  const [first, second, third, ...rest] = ledger;
  if (!first || !second || !third) throw new Error('three rows');
  const forged = { ...second, price: second.price - 10 };
  const resealed = { ...forged, seal: sealOf(forged, first.seal) };
  expect(kinds([first, resealed, third, ...rest])).toEqual([['edited', 3]]);
});

test.each([
  ['the first', [1], 1],
  ['one between', [4], 4],
  ['two in a row', [3, 4], 3],
] as const)('A deleted row, %s, is missing', (_which, numbers, entry) => {
  expect(kinds(without(...numbers))).toEqual([['missing', entry]]);
});

test('Two rows that changed places are out of order', () => {
  const [first, second, third, ...rest] = ledger;
  if (!first || !second || !third) throw new Error('three rows');
  expect(kinds([first, third, second, ...rest])).toEqual([['out of order', 2]]);
  expect(kinds([...ledger].reverse())).toEqual([['out of order', 1]]);
});

test('Any other order of the rows is found', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...ledger], { minLength: ledger.length }), (order) => {
      const isSame = order.every(({ entry }, index) => entry === index + 1);
      expect(findBrokenSeals(order).length === 0).toBe(isSame);
    }),
  );
});

test('A row copied into the ledger is found', () => {
  const [first] = ledger;
  if (!first) throw new Error('a row');
  expect(kinds([...ledger, first])).toEqual([['inserted', ledger.length + 1]]);
  expect(kinds([...ledger.slice(0, 3), first, ...ledger.slice(3)])).toEqual([['inserted', 4]]);
});

test('Rows deleted from the end are found by the last seal kept elsewhere', () => {
  const last = ledger[ledger.length - 1];
  if (!last) throw new Error('a row');
  expect(findBrokenSeals(ledger, last)).toEqual([]);
  expect(findBrokenSeals(without(last.entry), last)[0]).toMatchObject({ kind: 'missing', entry: last.entry });
  expect(findBrokenSeals([], last)[0]).toMatchObject({ kind: 'missing', entry: 1 });
  expect(findBrokenSeals(ledger, { entry: 2, seal: 'another' })[0]).toMatchObject({
    kind: 'edited',
    entry: 2,
  });
  expect(findBrokenSeals([], { entry: 0, seal: '' })).toEqual([]);
});

test('A break is told in a plain sentence, with its row and what to do', () => {
  const edited = ledger.map((entry, index) => ({ ...entry, price: index === 3 ? 1 : entry.price }));
  const rows = ledger.map((_, index) => index + 5);
  expect(findBrokenSeals(edited, undefined, rows)[0]?.problem).toEqual({
    code: 'ledger-edited',
    place: { tab: 'Changes', row: 8, header: 'Seal' },
    says: 'Entry 4 is not as it was posted: a cell of it was changed. Undo the edit (File, Version history). Until then nothing can be posted; reading goes on.',
  });
  expect(findBrokenSeals(without(4))[0]?.problem.place?.row).toBe(5);
});

test('Text becomes the same bytes as everywhere else, whatever is in it', () => {
  fc.assert(
    fc.property(anySigns(), (text) => {
      expect([...utf8(text)]).toEqual([...Buffer.from(text, 'utf8')]);
    }),
  );
  expect([...utf8('\ud800')]).toEqual([0xef, 0xbf, 0xbd]);
});
