/** A hand that acts at one call of an action, whichever it is: between what was read and what is written, say. */
import { realTime, type Pace, type Runner, type TimerKind } from '../../preview/apps-script/time/pace';

export class HandAt implements Pace {
  private calls = 0;

  constructor(
    private readonly nth: number,
    private readonly hand: () => Promise<unknown>,
  ) {}

  begin = (): void => undefined;
  end = (): void => undefined;

  outside<Answer>(_execution: Runner, ask: () => Promise<Answer>): Promise<Answer> {
    return ask();
  }

  startTimer(execution: Runner, kind: TimerKind, ms: number, passed: () => void): () => void {
    return realTime.startTimer(execution, kind, ms, passed);
  }

  arrive(): Promise<void> | undefined {
    this.calls += 1;
    return this.calls === this.nth ? this.hand().then(() => undefined) : undefined;
  }
}
