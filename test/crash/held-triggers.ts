/** Time for people who act one after the other: what a trigger does waits at its first call until it is its turn. */
import { realTime, type Pace, type Runner, type TimerKind } from '../../preview/apps-script/time/pace';

/** As much of an execution as tells whose trigger it is. */
interface Triggered {
  readonly functionName?: string;
  readonly person?: string;
}

interface Gate {
  readonly passed: Promise<void>;
  readonly open: () => void;
  readonly reached: Promise<void>;
  readonly reach: () => void;
}

const newGate = (): Gate => {
  let open = (): void => undefined;
  let reach = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  const reached = new Promise<void>((resolve) => (reach = resolve));
  return { passed, open, reached, reach };
};

export class HeldTriggers implements Pace {
  private readonly gates = new Map<string, Gate>();

  begin = (): void => undefined;
  end = (): void => undefined;

  outside<Answer>(_execution: Runner, ask: () => Promise<Answer>): Promise<Answer> {
    return ask();
  }

  startTimer(execution: Runner, kind: TimerKind, ms: number, passed: () => void): () => void {
    return realTime.startTimer(execution, kind, ms, passed);
  }

  arrive(execution: Triggered): Promise<void> | undefined {
    if (execution.functionName !== 'onEdit') return undefined;
    const gate = this.gateOf(execution.person ?? '');
    gate.reach();
    return gate.passed;
  }

  /** Resolves when this person's trigger waits at its first call. */
  reached(person: string): Promise<void> {
    return this.gateOf(person).reached;
  }

  open(person: string): void {
    this.gateOf(person).open();
  }

  private gateOf(person: string): Gate {
    const gate = this.gates.get(person) ?? newGate();
    this.gates.set(person, gate);
    return gate;
  }
}
