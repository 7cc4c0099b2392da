/** How time passes for executions: really, or as a seeded scheduler has it. */

/** An execution, as far as time is concerned: itself and no other. */
export type Runner = object;

/** Why an execution's timer runs: it sleeps, it waits for a lock, or that is all the time it has. */
export type TimerKind = 'sleep' | 'lock' | 'limit';

export interface Pace {
  begin(execution: Runner): void;
  end(execution: Runner): void;
  /** Resolves when the call that the execution has stopped at, which takes so long on its way, may be answered. */
  arrive(execution: Runner, delay: number): Promise<void> | undefined;
  /** Does what waits for a person; the other executions do not wait for it. */
  outside<Answer>(execution: Runner, ask: () => Promise<Answer>): Promise<Answer>;
  /** Calls `passed` after so many milliseconds, unless the returned function is called before. */
  startTimer(execution: Runner, kind: TimerKind, ms: number, passed: () => void): () => void;
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
