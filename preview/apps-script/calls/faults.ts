/** Failures on order: "the third write fails, after it took effect", "the execution ends at its fifth call". */
import type { CallCost } from './call-kind';
import { ScriptException } from '../members/exceptions';

export interface Failure {
  /** Which call, counted from 1 among those that `counting` takes in. */
  readonly nth: number;
  /** Whether it fails on the way there, or on the way back: after it took effect. */
  readonly when: 'before' | 'after';
  /** `travelling` is reads and writes, as a call that goes nowhere cannot fail on its way; `all` counts each. */
  readonly counting?: 'read' | 'write' | 'travelling' | 'all';
  /** Every execution of that function; without it the next execution alone. Custom functions only by name. */
  readonly functionName?: string;
  readonly message?: string;
}

/** What Google says when something of its own went wrong; scripts see it as an Exception with this text. */
export const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** What remains of an execution past its time. */
export const TIME_OUT = 'Exceeded maximum execution time';

/** Nothing of the execution happens after this. */
export class EndedByFault extends Error {}

/** A failure that was ordered, and what has come of it. */
export class Fault {
  /** Executions that it struck. */
  struck = 0;

  constructor(
    private readonly failure: Failure,
    private readonly error: () => Error,
  ) {}

  get when(): Failure['when'] {
    return this.failure.when;
  }

  get functionName(): string | undefined {
    return this.failure.functionName;
  }

  get nth(): number {
    return this.failure.nth;
  }

  counts(cost: CallCost): boolean {
    const { counting = 'travelling' } = this.failure;
    return counting === 'all' || (counting === 'travelling' ? cost !== 'cached' : cost === counting);
  }

  strike(): never {
    this.struck += 1;
    throw this.error();
  }
}

/** The faults that await one execution. */
export class ExecutionFaults {
  private readonly counted = new Map<Fault, number>();

  constructor(private readonly faults: readonly Fault[]) {}

  /** Counts a call; the fault that strikes it, if one does. */
  count(cost: CallCost): Fault | undefined {
    let strikes: Fault | undefined;
    for (const fault of this.faults) {
      if (!fault.counts(cost)) continue;
      const count = (this.counted.get(fault) ?? 0) + 1;
      this.counted.set(fault, count);
      if (count === fault.nth) strikes ??= fault;
    }
    return strikes;
  }
}

export class Faults {
  private waiting: Fault[] = [];

  /** Those that wait for an execution. */
  get ordered(): readonly Fault[] {
    return this.waiting;
  }

  /** The call throws, and the script may catch it. */
  failCall(failure: Failure): Fault {
    const { message = SERVER_ERROR } = failure;
    return this.order(new Fault(failure, () => new ScriptException(message)));
  }

  /** The execution is over at that call, as after a crash or past its time: no `finally` runs, locks are let go. */
  endAt(failure: Failure): Fault {
    const { message = TIME_OUT } = failure;
    return this.order(new Fault(failure, () => new EndedByFault(message)));
  }

  clear(): void {
    this.waiting = [];
  }

  /** What awaits an execution that begins now. */
  forExecution(functionName: string, isCustomFunction: boolean): ExecutionFaults {
    const meant = this.waiting.filter((fault) =>
      fault.functionName === undefined ? !isCustomFunction : fault.functionName === functionName,
    );
    this.waiting = this.waiting.filter((fault) => fault.functionName !== undefined || !meant.includes(fault));
    return new ExecutionFaults(meant);
  }

  private order(fault: Fault): Fault {
    this.waiting.push(fault);
    return fault;
  }
}
