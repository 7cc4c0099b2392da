import { acceptProgress, seenProgress } from '../../../src/budget/requests/progress';
import { post } from '../../../src/budget/ledger/post';
import type { DraftEntry, LedgerEntry } from '../../../src/budget/ledger-entry';
import type { Request } from '../../../src/budget/request';
import { entryOf } from '../entry-of';

const row = (id: string, status: Request['status'], builtBp = 0): Request =>
  ({ id, status, builtBp }) as Request;

const ledger = (...drafts: readonly DraftEntry[]): LedgerEntry[] => post([], drafts, '2026-10-01 09:00:00');

const committed = ledger(entryOf('Committed', 'R-1'), entryOf('Committed', 'R-2'));

const seen = (requests: readonly Request[], progress: Record<string, number> = {}, entries = committed) =>
  Object.fromEntries(
    seenProgress({ requests, ledger: entries, progress: new Map(Object.entries(progress)) }),
  );

test('started committed work is remembered at its built share, Building with nothing built at 0', () => {
  expect(seen([row('R-1', 'Building', 4000), row('R-2', 'Building')])).toEqual({ 'R-1': 4000, 'R-2': 0 });
});

test('what is not started, or not committed, is not remembered', () => {
  expect(seen([row('R-1', 'Committed'), row('R-9', 'Building', 4000)])).toEqual({});
});

test('progress moves up, and what a hand lowers stays as it was seen', () => {
  expect(seen([row('R-1', 'Building', 6000)], { 'R-1': 4000 })).toEqual({ 'R-1': 6000 });
  expect(seen([row('R-1', 'Committed', 1000)], { 'R-1': 4000 })).toEqual({ 'R-1': 4000 });
});

test('a deleted row keeps what was seen of it, and of two rows with one ID the first counts', () => {
  expect(seen([], { 'R-1': 4000 })).toEqual({ 'R-1': 4000 });
  expect(seen([row('R-1', 'Building', 1000), row('R-1', 'Building', 9000)])).toEqual({ 'R-1': 1000 });
});

test('what was dropped or shipped is forgotten, and seen again when that is undone', () => {
  const dropped = [...committed, ...post(committed, [entryOf('Dropped', 'R-1')], '2026-11-05 09:00:00')];
  expect(seen([row('R-1', 'Shelved', 4000)], { 'R-1': 4000 }, dropped)).toEqual({});
  const undo = { ...entryOf('Dropped, undone', 'R-1'), reverses: 3 };
  const undone = [...dropped, ...post(dropped, [undo], '2026-11-06 09:00:00')];
  expect(seen([row('R-1', 'Building', 4000)], {}, undone)).toEqual({ 'R-1': 4000 });
});

test('accepted, the row counts as it stands', () => {
  const world = {
    ledger: committed,
    progress: new Map([
      ['R-1', 4000],
      ['R-2', 2000],
    ]),
  };
  const requests = [row('R-1', 'Committed'), row('R-2', 'Building', 1000)];
  expect(Object.fromEntries(acceptProgress({ ...world, requests }, ['R-1']))).toEqual({ 'R-2': 2000 });
  expect(Object.fromEntries(acceptProgress({ ...world, requests }, ['R-2']))).toEqual({
    'R-1': 4000,
    'R-2': 1000,
  });
});
