/** What random histories are looked at by: each of their steps, of their postings, or their ends. */
import fc from 'fast-check';
import type { LedgerEntry } from '../../../src/budget/ledger-entry';
import type { World } from '../../../src/budget/world';
import { anyHistory, type Step } from '../histories';
import { check } from './check';

export const forEachStep = (look: (step: Step) => void, usually = 200): void =>
  check(
    fc.property(anyHistory, (steps) => steps.forEach(look)),
    usually,
  );

export const forEachPosting = (
  look: (step: Step, rows: readonly LedgerEntry[]) => void,
  usually = 300,
): void =>
  forEachStep((step) => {
    if (!step.isRefused) look(step, step.after.ledger.slice(step.before.ledger.length));
  }, usually);

/** For looks at every change there could be, which take their time: the end of each history. */
export const forEachEnd = (look: (world: World) => void, usually: number): void =>
  check(
    fc.property(anyHistory, (steps) => {
      const end = steps[steps.length - 1]?.after;
      if (end) look(end);
    }),
    usually,
  );
