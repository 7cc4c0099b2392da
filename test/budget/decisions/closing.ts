/** Quarters about to be closed, and what comes of closing them. */
import { decideClose, type CloseDecision } from '../../../src/budget/decisions/decide-close';
import { isRefused } from '../../../src/budget/decision';
import type { DraftEntry } from '../../../src/budget/ledger-entry';
import { stateOf } from '../../../src/budget/ledger/state-of';
import { identified } from '../../../src/budget/people/person';
import type { World } from '../../../src/budget/world';
import {
  after,
  allocated,
  baseRows,
  entered,
  shipped,
  withShares,
  worldOf,
  written,
  type Row,
} from '../hand-made';

export const asker = { who: identified('vp@example.com'), askedBy: '', reason: '' };

export const lastDay = '2026-12-31';

export const opened = (
  decision: CloseDecision,
): { entries: readonly DraftEntry[]; opensRow: World['allocation'] | null } => {
  if (isRefused(decision)) throw new Error(decision.refusals.map(({ says }) => says).join('\n'));
  return { entries: decision.entries, opensRow: decision.opensRow };
};

export const refusals = (world: World): [string, string][] => {
  const decision = decideClose(world, asker);
  return isRefused(decision) ? decision.refusals.map(({ code, says }) => [code, says]) : [];
};

/** The world once the quarter is closed, its next row on the tab. */
export const closed = (world: World): World => {
  const { entries, opensRow } = opened(decideClose(world, asker));
  const posted = after(world, entries);
  return opensRow ? { ...posted, allocations: [...world.allocations, { ...opensRow, row: 3 }] } : posted;
};

/** The same, seen from the next quarter; Built begins again, as the actions write it. */
export const inNext = (world: World): World => {
  const allocation = world.allocations.find(({ quarter }) => quarter === '2027-Q1');
  if (!allocation) throw new Error('no row for 2027-Q1');
  return { ...world, allocation, requests: world.requests.map((row) => ({ ...row, builtBp: 0 })) };
};

export const totals = (world: World): [number, number] => {
  const { budget, remaining } = stateOf(world);
  return [budget / 10, remaining / 10];
};

export const rows = (entries: readonly DraftEntry[]): (string | number)[][] =>
  entries.map(({ quarter, event, request, price, actual, effect, cause }) => [
    quarter,
    event,
    request,
    price / 10,
    actual / 10,
    effect / 10,
    cause,
  ]);

const allShipped = [
  shipped('R-1', 20),
  shipped('R-2', 30),
  shipped('R-3', 15),
  shipped('R-4', 10),
  shipped('R-5', 15),
];
export const finished = (more: readonly Row[] = []): World =>
  worldOf(written(written([], baseRows), [...allShipped, ...more]), { today: lastDay });

/** Everything but SSO has shipped. */
export const ssoLeft = (percent: number): World =>
  withShares(
    worldOf(written(written([], baseRows), [...allShipped.slice(0, 1), ...allShipped.slice(2)]), {
      today: lastDay,
    }),
    { 'R-2': percent },
  );

/** SAP in for 25, 20 % built; the base case's five for 75 have shipped. */
export const sapAdded = (when: string, how: DraftEntry['event'] = 'Added'): World => {
  const before = written([], [allocated(100), entered('R-1', 75), shipped('R-1', 75)]);
  const world = worldOf(written(before, [entered('R-6', 25, how)], `${when} 11:00:00`), { today: lastDay });
  return withShares(world, { 'R-6': 20 });
};
