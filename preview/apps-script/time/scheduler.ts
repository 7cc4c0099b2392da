/**
 * Several executions, one call at a time: when all have stopped at a call, wait, or have ended, the seed chooses whose
 * call is answered next. Time is pretended, so the same seed gives the same order on any machine.
 */
import type { Pace, Runner, TimerKind } from './pace';
import { seededRandom } from './seeded-random';

interface Timer {
  readonly execution: Runner;
  readonly kind: TimerKind;
  readonly until: number;
  readonly passed: () => void;
}

interface Stopped {
  readonly execution: Runner;
  readonly delay: number;
  readonly goOn: () => void;
}

export class Scheduler implements Pace {
  private readonly random: () => number;
  /** In the order in which they began, which is what a choice counts by. */
  private readonly begun: Runner[] = [];
  /** Their script computes, or their call is being answered. */
  private readonly busy = new Set<Runner>();
  private readonly asking = new Set<Runner>();
  private readonly stopped = new Set<Stopped>();
  private readonly timers = new Set<Timer>();
  private time = 0;
  private willStep = false;

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  begin(execution: Runner): void {
    this.begun.push(execution);
    this.busy.add(execution);
  }

  end(execution: Runner): void {
    this.begun.splice(this.begun.indexOf(execution), 1);
    this.busy.delete(execution);
    for (const timer of this.timers) if (timer.execution === execution) this.timers.delete(timer);
    for (const stop of this.stopped) if (stop.execution === execution) this.stopped.delete(stop);
    this.stepSoon();
  }

  arrive(execution: Runner, delay: number): Promise<void> {
    this.busy.delete(execution);
    this.stepSoon();
    return new Promise((goOn) => this.stopped.add({ execution, delay, goOn }));
  }

  async outside<Answer>(execution: Runner, ask: () => Promise<Answer>): Promise<Answer> {
    this.busy.delete(execution);
    this.asking.add(execution);
    this.stepSoon();
    try {
      return await ask();
    } finally {
      this.asking.delete(execution);
      this.busy.add(execution);
    }
  }

  startTimer(execution: Runner, kind: TimerKind, ms: number, passed: () => void): () => void {
    const timer: Timer = { execution, kind, until: this.time + ms, passed };
    this.timers.add(timer);
    if (kind !== 'limit') this.busy.delete(execution);
    this.stepSoon();
    return () => this.stop(timer);
  }

  /** Whoever waited goes on. */
  private stop(timer: Timer): void {
    if (this.timers.delete(timer) && timer.kind !== 'limit') this.busy.add(timer.execution);
  }

  /** Not at once: what made the step possible is finished first. */
  private stepSoon(): void {
    if (this.willStep) return;
    this.willStep = true;
    queueMicrotask(() => {
      this.willStep = false;
      if (this.busy.size === 0) this.step();
    });
  }

  private step(): void {
    const timer = this.earliestTimer();
    const next = this.choose(timer);
    if (next && 'goOn' in next) this.answer(next);
    else if (next) this.pass(next.until);
    // A person who answers at once is not overtaken by a timeout; one who thinks it over is.
    else if (timer && this.asking.size > 0) setTimeout(() => this.passIfAllWait(timer), 0);
    else if (timer) this.pass(timer.until);
  }

  /** Any call may be next, and whoever sleeps may wake: nobody knows how long the others compute. */
  private choose(timer: Timer | undefined): Stopped | Timer | undefined {
    const calls = [...this.stopped].sort((a, b) => this.place(a.execution) - this.place(b.execution));
    const candidates = [...calls, ...(timer?.kind === 'sleep' ? [timer] : [])];
    return candidates[Math.floor(this.random() * candidates.length)];
  }

  private answer(stop: Stopped): void {
    this.stopped.delete(stop);
    this.busy.add(stop.execution);
    this.pass(this.time + stop.delay);
    stop.goOn();
  }

  private passIfAllWait(timer: Timer): void {
    const allWait = this.busy.size === 0 && this.stopped.size === 0;
    // Not the end of an execution's time: how long a person takes is for nobody to pretend.
    if (allWait && timer.kind !== 'limit' && this.timers.has(timer)) this.pass(timer.until);
  }

  private pass(until: number): void {
    this.time = Math.max(this.time, until);
    const due = [...this.timers].filter((timer) => timer.until <= this.time);
    for (const timer of due.sort((a, b) => a.until - b.until)) {
      this.stop(timer);
      timer.passed();
    }
  }

  private earliestTimer(): Timer | undefined {
    return [...this.timers].sort(
      (a, b) => a.until - b.until || this.place(a.execution) - this.place(b.execution),
    )[0];
  }

  private place(execution: Runner): number {
    return this.begun.indexOf(execution);
  }
}
