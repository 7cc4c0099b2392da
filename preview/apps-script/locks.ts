/** Document, script and user locks: held by one execution at a time, and let go when it ends. */
import type { Execution } from './execution';

interface Waiter {
  readonly execution: Execution;
  readonly grant: (granted: boolean) => void;
}

export class LockState {
  private holder: Execution | undefined;
  private readonly waiting: Waiter[] = [];

  isHeldBy(execution: Execution): boolean {
    return this.holder === execution;
  }

  /** True at once when free or already held; else waits up to `ms` for the holder to let go. */
  acquire(execution: Execution, ms: number): boolean | Promise<boolean> {
    if (this.holder === execution) return true;
    if (!this.holder) {
      this.hold(execution);
      return true;
    }
    if (ms <= 0) return false;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(waiter), 1);
        resolve(false);
      }, ms);
      const waiter: Waiter = {
        execution,
        grant: (granted) => {
          clearTimeout(timer);
          resolve(granted);
        },
      };
      this.waiting.push(waiter);
    });
  }

  release(execution: Execution): void {
    if (this.holder !== execution) return;
    this.holder = undefined;
    const next = this.waiting.shift();
    if (!next) return;
    this.hold(next.execution);
    next.grant(true);
  }

  private hold(execution: Execution): void {
    this.holder = execution;
    execution.onEnd.push(() => this.release(execution));
  }
}
