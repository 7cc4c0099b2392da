/** The example's ledger and its meetings, made by the same decisions that people's actions go through, on the days of the story. */
import { isRefused } from '../budget/decision';
import type { LedgerEntry } from '../budget/ledger-entry';
import { post } from '../budget/ledger/post';
import { mondayOf } from '../budget/meetings/met-weeks';
import type { MeetingSnapshot } from '../budget/meetings/snapshot';
import { takeSnapshot } from '../budget/meetings/take-snapshot';
import { statusInLedger } from '../budget/ledger/status-in-ledger';
import { addDays } from '../budget/plain-date';
import { isOpen, type Request } from '../budget/request';
import type { World } from '../budget/world';
import type { ExampleKey } from './example-requests';
import { exampleStory, type ExampleCast, type ExampleStep } from './example-story';

export interface ExamplePast {
  readonly ledger: readonly LedgerEntry[];
  /** How the requests stood at the meetings, oldest first. */
  readonly meetings: readonly MeetingSnapshot[];
}

export const examplePast = (cast: ExampleCast): ExamplePast =>
  exampleStory(cast).reduce<ExamplePast>((past, step) => play(cast, past, step), {
    ledger: [],
    meetings: [],
  });

const play = (cast: ExampleCast, past: ExamplePast, step: ExampleStep): ExamplePast => {
  const planned = addDays(step.allocation.starts, step.day);
  const { isMeeting = false } = step;
  if (isMeeting && planned >= mondayOf(cast.today)) return past;
  const today = planned < cast.today ? planned : cast.today;
  const world: World = {
    allocation: step.allocation,
    allocations: [cast.before, cast.current, cast.after],
    requests: asOfThen(cast, past.ledger, step.built ?? {}),
    ledger: past.ledger,
    today,
    now: `${today} 10:00:00`,
  };
  const decision = step.decide(world);
  // The story is ours, so a refusal is a mistake in it, not in anybody's input.
  if (isRefused(decision)) throw new Error(decision.refusals.map(({ says }) => says).join(' '));
  const ledger = [...past.ledger, ...post(past.ledger, decision.entries, world.now)];
  const meetings = isMeeting ? [...past.meetings, takeSnapshot({ ...world, ledger })] : past.meetings;
  return { ledger, meetings };
};

/** Statuses follow from the ledger so far; the open ones are ranked in the order of the list. */
const asOfThen = (
  { requests }: ExampleCast,
  ledger: readonly LedgerEntry[],
  built: Partial<Record<ExampleKey, number>>,
): Request[] => {
  let rank = 0;
  return Object.entries(requests).map(([key, request]): Request => {
    const isAsItWas = isOpen(request) || request.status === 'Declined' || request.status === 'Merged';
    const before = isAsItWas ? request.status : 'Endorsed';
    const status = statusInLedger(ledger, request.id) ?? before;
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
