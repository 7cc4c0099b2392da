/**
 * A ledger of 200 rows with every event in it, as its cells: any single change to any cell, any row deleted, inserted or
 * swapped is found, and the tab and the row are named. What reads the same is the same: a moment kept as text, 20 as 20.0.
 */
import {
  budgetEvents,
  requestEvents,
  type LedgerEntry,
  type LedgerEvent,
} from '../../src/budget/ledger-entry';
import { findBrokenSeals, type BrokenSeal } from '../../src/budget/ledger/find-broken-seals';
import { post } from '../../src/budget/ledger/post';
import { encodeEntry } from '../../src/sheets/append-changes';
import { headersOf } from '../../src/sheets/column';
import { changesColumns, type ChangesHeader } from '../../src/sheets/columns/changes-columns';
import { decodeCell } from '../../src/sheets/decode-cell';
import { decodeChanges } from '../../src/sheets/decode-changes';
import { timeZone } from '../../src/sheets/time-zone';
import { entryOf } from '../budget/entry-of';
import { plainEntry } from './plain-entry';
import { tabOf } from './tab-of';

type Cell = string | number | boolean | Date;
type Cells = Record<ChangesHeader, Cell>;

const zone = timeZone('Europe/Berlin');
const unitOf = () => 'story points' as const;
const size = 200;

const happened = [...budgetEvents, ...requestEvents];
const events: readonly LedgerEvent[] = [
  ...happened,
  ...happened.map((event): LedgerEvent => `${event}, undone`),
];

/** Four or five of each event, no two rows alike, some of their numbers 0 and some of their texts blank. */
const drafts = Array.from({ length: size }, (_, index) =>
  entryOf(events[index % events.length] ?? 'Met', index % 3 === 0 ? '' : `R-${index % 17}`, {
    quarter: index < 120 ? '2026-Q4' : '2027-Q1',
    title: index % 3 === 0 ? 'story points · Escalating · Charge' : `Request ${index % 17}`,
    changeNo: index % 4,
    builtBp: (index % 5) * 2500,
    price: index * 10,
    actual: index % 7 === 0 ? index * 9 : 0,
    sunk: (index % 6) * 5,
    disruption: (index % 3) * 7,
    priceShown: (index % 6) * 5 + (index % 3) * 7,
    credit: (index % 2) * 30,
    effect: index % 2 === 0 ? index * 3 : -index,
    reason: index % 8 === 0 ? '' : `Because of deal ${index}`,
    cause: (['Sales', 'Product', 'Company', 'No fault'] as const)[index % 4] ?? 'Sales',
    reverses: index >= happened.length && index % 9 === 0 ? index - 3 : 0,
  }),
);
const posted = drafts.reduce<readonly LedgerEntry[]>(
  (ledger, draft, index) => [
    ...ledger,
    ...post(
      ledger,
      [draft],
      `2026-10-${String(1 + (index % 28)).padStart(2, '0')} 09:30:${String(index % 60).padStart(2, '0')}`,
    ),
  ],
  [],
);
const cells: readonly Cells[] = posted.map((entry) => encodeEntry(entry, 'story points', zone));

const read = (row: Cells): LedgerEntry => {
  const line = Object.fromEntries(
    Object.entries(row).map(([header, cell]) => [header, decodeCell(cell, zone)]),
  ) as Record<ChangesHeader, string | number>;
  const [entry] = decodeChanges(tabOf<ChangesHeader>('Changes', line), unitOf);
  if (entry === undefined) throw new Error('a row');
  return entry;
};

const ledger = cells.map(read);
const last = posted.at(-1);

/** `rows` from row 2 down; what is kept beside the tabs is the last row ever posted. */
const lookAt = (rows: readonly LedgerEntry[], rowOf = (index: number) => index + 2): BrokenSeal | undefined =>
  findBrokenSeals(
    rows,
    last,
    rows.map((_, index) => rowOf(index)),
  )[0];

/** What is found has to name the tab and one of these rows. */
const isNamed = (found: BrokenSeal | undefined, ...rows: readonly number[]): boolean =>
  found?.problem.place?.tab === 'Changes' && rows.includes(found.problem.place.row);

const otherCases = (text: string): string[] =>
  [text.toUpperCase(), text.toLowerCase()].filter((other) => other !== text);

/** Every kind of change that a hand or a paste makes, as far as it makes another cell of it. */
const changesOf = (cell: Cell): readonly Cell[] => {
  if (cell instanceof Date) {
    const later = (seconds: number): Date => new Date(cell.getTime() + seconds * 1000);
    return [later(1), later(-1), later(86_400), '', 'soon', '#REF!', 0];
  }
  if (typeof cell === 'number') {
    const others = [0, -cell, cell + 1, cell + 0.1, cell + 0.01, cell - 0.01].filter(
      (other) => other !== cell,
    );
    return [...others, '', String(cell), `${cell} `, '#REF!', '#ERROR!', true];
  }
  const text = String(cell);
  const shorter = text === '' ? [] : ['', text.slice(0, -1), ...otherCases(text)];
  return [...shorter, `${text} `, ` ${text}`, `${text}\u00a0`, `${text}x`, `=${text}`, '#REF!', 0, 7, true];
};

test('it holds every event there is, and is found whole', () => {
  expect(new Set(ledger.map(({ event }) => event))).toEqual(new Set(events));
  expect(ledger.map(plainEntry)).toEqual(posted);
  expect(lookAt(ledger)).toBeUndefined();
});

test('any change to any cell is found at its row', () => {
  const unfound: unknown[] = [];
  let count = 0;
  for (const [index, row] of cells.entries()) {
    for (const header of headersOf(changesColumns)) {
      for (const change of changesOf(row[header])) {
        count += 1;
        const rows = ledger.slice();
        rows[index] = read({ ...row, [header]: change });
        if (!isNamed(lookAt(rows), index + 2)) unfound.push([index + 2, header, row[header], change]);
      }
    }
  }
  expect(unfound).toEqual([]);
  expect(count).toBeGreaterThan(45_000);
});

test('any row that is deleted is found where it stood, the last ones too', () => {
  const unfound = ledger.filter(
    (_, index) => !isNamed(lookAt(ledger.filter((_row, other) => other !== index)), index + 2),
  );
  expect(unfound).toEqual([]);
  for (let left = 0; left < size; left++) expect(isNamed(lookAt(ledger.slice(0, left)), left + 2)).toBe(true);
});

test('any blank row among the entries is found', () => {
  for (let index = 0; index < size; index++) {
    expect(
      isNamed(
        lookAt(ledger, (at) => (at < index ? at + 2 : at + 3)),
        index + 2,
      ),
    ).toBe(true);
  }
});

test('any copy of any row is found anywhere, at itself or, beside its twin, at that', () => {
  const unfound: unknown[] = [];
  for (const [from, copied] of ledger.entries()) {
    for (let to = 0; to <= size; to++) {
      const rows = [...ledger.slice(0, to), { ...copied }, ...ledger.slice(to)];
      if (!isNamed(lookAt(rows), to + 2, ...(from === to ? [to + 3] : []))) unfound.push([from + 2, to + 2]);
    }
  }
  expect(unfound).toEqual([]);
});

test('any two rows that changed places are found at the upper one', () => {
  const unfound: unknown[] = [];
  for (let upper = 0; upper < size; upper++) {
    for (let lower = upper + 1; lower < size; lower++) {
      const rows = ledger.slice();
      [rows[upper], rows[lower]] = [rows[lower] as LedgerEntry, rows[upper] as LedgerEntry];
      if (!isNamed(lookAt(rows), upper + 2)) unfound.push([upper + 2, lower + 2]);
    }
  }
  expect(unfound).toEqual([]);
});

test('any row that somebody typed below the entries is found', () => {
  const typed = read({ ...(cells[0] as Cells), Entry: '', Seal: '', Title: 'by hand' });
  expect(lookAt([...ledger, typed])).toMatchObject({ kind: 'inserted' });
  expect(isNamed(lookAt([...ledger, typed]), size + 2)).toBe(true);
});
