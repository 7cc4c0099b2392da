/** The example's ledger, made by the same decisions that people's actions go through, on the days of the story. */
import type { Allocation } from '../budget/allocation';
import { toAmount } from '../budget/amount';
import { isRefused, type Decision } from '../budget/decision';
import type { Change } from '../budget/decisions/change';
import { decideChange } from '../budget/decisions/decide-change';
import { decideCommit } from '../budget/decisions/decide-commit';
import type { LedgerEntry } from '../budget/ledger-entry';
import { post } from '../budget/ledger/post';
import { statusInLedger } from '../budget/ledger/status-in-ledger';
import type { PlainDate } from '../budget/plain-date';
import { isOpen, type Request } from '../budget/request';
import type { World } from '../budget/world';
import type { ExampleKey } from './example-requests';

export interface ExampleCast {
  readonly before: Allocation;
  readonly current: Allocation;
  readonly after: Allocation;
  /** As they end up; the story starts with all of them open. */
  readonly requests: Readonly<Record<ExampleKey, Request>>;
  readonly today: PlainDate;
  /** Who commits and changes. '' where nobody is named. */
  readonly vpOfSales: string;
  readonly vpOfProduct: string;
}

interface Step {
  readonly allocation: Allocation;
  /** Days after the quarter's start; a step that would lie in the future happens today. */
  readonly day: number;
  readonly built?: Partial<Record<ExampleKey, number>>;
  readonly decide: (world: World) => Decision;
}

/** Drop on day 35 of 92: 8 sunk and 3 disruption of Teams' 20, as in example A of product.md. */
export const exampleLedger = (cast: ExampleCast): LedgerEntry[] => {
  const { before, current, requests, vpOfSales, vpOfProduct } = cast;
  const id = (key: ExampleKey): string => requests[key].id;
  const commit = (allocation: Allocation, keys: readonly ExampleKey[]): Step => ({
    allocation,
    day: 1,
    decide: (world) => decideCommit(world, vpOfSales, keys.map(id)),
  });
  const change = (allocation: Allocation, day: number, changes: readonly Change[], reason: string): Step => ({
    allocation,
    day,
    decide: (world) => decideChange(world, changes, { who: vpOfSales, reason }),
  });
  const ship = (allocation: Allocation, day: number, key: ExampleKey, actual: number): Step => ({
    allocation,
    day,
    decide: (world) =>
      decideChange(world, [{ kind: 'ship', id: id(key), actual: toAmount(actual, allocation.unit) }], {
        who: vpOfProduct,
        reason: 'Released to all customers',
      }),
  });
  const story: readonly Step[] = [
    commit(before, ['hubspot', 'salesforce', 'twoFactor']),
    ship(before, 40, 'hubspot', 26),
    ship(before, 62, 'twoFactor', 17),
    ship(before, 84, 'salesforce', 40),
    commit(current, ['singleSignOn', 'auditLogs', 'teams', 'customRoles', 'sla', 'templates']),
    ship(current, 30, 'templates', 6),
    {
      ...change(
        current,
        35,
        [{ kind: 'drop', id: id('teams') }],
        'Umbrella decided for another chat; Hooli needs roles first',
      ),
      built: { teams: 40 },
    },
    change(current, 41, [{ kind: 'add', id: id('slaReports') }], 'Acme asks for it in the renewal'),
  ];
  return story.reduce<LedgerEntry[]>((ledger, step) => [...ledger, ...play(cast, ledger, step)], []);
};

const play = (cast: ExampleCast, ledger: readonly LedgerEntry[], step: Step): LedgerEntry[] => {
  const planned = addDays(step.allocation.starts, step.day);
  const today = planned < cast.today ? planned : cast.today;
  const decision = step.decide({
    allocation: step.allocation,
    allocations: [cast.before, cast.current, cast.after],
    requests: asOfThen(cast, ledger, step.built ?? {}),
    ledger,
    today,
  });
  // The story is ours, so a refusal is a mistake in it, not in anybody's input.
  if (isRefused(decision)) throw new Error(decision.refusals.map(({ says }) => says).join(' '));
  return post(ledger, decision.entries, `${today} 10:00:00`);
};

/** Statuses follow from the ledger so far; the open ones are ranked in the order of the list. */
const asOfThen = (
  { requests }: ExampleCast,
  ledger: readonly LedgerEntry[],
  built: Partial<Record<ExampleKey, number>>,
): Request[] => {
  let rank = 0;
  return Object.entries(requests).map(([key, request]): Request => {
    const isOut = request.status === 'Declined' || request.status === 'Merged';
    const status = isOut ? request.status : (statusInLedger(ledger, request.id) ?? 'Endorsed');
    const open = isOpen({ status });
    if (open) rank += 1;
    return {
      ...request,
      status,
      rank: open ? rank : '',
      builtBp: (built[key as ExampleKey] ?? 0) * 100,
    };
  });
};

const addDays = (day: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
