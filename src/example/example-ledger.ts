/** The example's ledger, made by the same decisions that people's actions go through, on the days of the story. */
import { isRefused } from '../budget/decision';
import type { LedgerEntry } from '../budget/ledger-entry';
import { post } from '../budget/ledger/post';
import { statusInLedger } from '../budget/ledger/status-in-ledger';
import type { PlainDate } from '../budget/plain-date';
import { isOpen, type Request } from '../budget/request';
import type { ExampleKey } from './example-requests';
import { exampleStory, type ExampleCast, type ExampleStep } from './example-story';

export const exampleLedger = (cast: ExampleCast): LedgerEntry[] =>
  exampleStory(cast).reduce<LedgerEntry[]>((ledger, step) => [...ledger, ...play(cast, ledger, step)], []);

const play = (cast: ExampleCast, ledger: readonly LedgerEntry[], step: ExampleStep): LedgerEntry[] => {
  const planned = addDays(step.allocation.starts, step.day);
  const today = planned < cast.today ? planned : cast.today;
  const decision = step.decide({
    allocation: step.allocation,
    allocations: [cast.before, cast.current, cast.after],
    requests: asOfThen(cast, ledger, step.built ?? {}),
    ledger,
    today,
    now: `${today} 10:00:00`,
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
