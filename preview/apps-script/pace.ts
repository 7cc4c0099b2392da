/** How time passes for executions: really, or as a seeded scheduler has it. */
import type { Execution } from './execution';

/** Why an execution's timer runs: it sleeps, it waits for a lock, or that is all the time it has. */
export type TimerKind = 'sleep' | 'lock' | 'limit';

export interface Pace {
  begin(execution: Execution): void;
  end(execution: Execution): void;
  /** Resolves when the call that the execution has stopped at, which takes so long on its way, may be answered. */
  arrive(execution: Execution, delay: number): Promise<void> | undefined;
  /** Does what waits for a person; the other executions do not wait for it. */
  outside<Answer>(execution: Execution, ask: () => Promise<Answer>): Promise<Answer>;
  /** Calls `passed` after so many milliseconds, unless the returned function is called before. */
  startTimer(execution: Execution, kind: TimerKind, ms: number, passed: () => void): () => void;
}

export const realTime: Pace = {
  begin: () => undefined,
  end: () => undefined,
  arrive: (_execution, delay) =>
    delay > 0 ? new Promise((resolve) => setTimeout(resolve, delay)) : undefined,
  outside: (_execution, ask) => ask(),
  startTimer(_execution, _kind, ms, passed) {
    const timer = setTimeout(passed, ms);
    return () => clearTimeout(timer);
  },
};
