/** Document, script and user locks: held by one execution at a time, and let go when it ends. */

/** An execution, as far as locks are concerned. */
export interface LockHolder {
  readonly onEnd: (() => void)[];
  readonly isEnded: boolean;
  /** Calls `passed` after so many milliseconds, unless the returned function is called before. */
  startTimer(kind: 'lock', ms: number, passed: () => void): () => void;
}

interface Waiter {
  readonly holder: LockHolder;
  readonly grant: (granted: boolean) => void;
}

export class LockState {
  private heldBy: LockHolder | undefined;
  private readonly waiting: Waiter[] = [];

  get isHeld(): boolean {
    return this.heldBy !== undefined;
  }

  isHeldBy(holder: LockHolder): boolean {
    return this.heldBy === holder;
  }

  /** True at once when free or already held, else waits up to `ms` for the holder to let go; no time below zero is enough. */
  acquire(holder: LockHolder, ms: number): boolean | Promise<boolean> {
    if (ms < 0) return false;
    if (this.heldBy === holder) return true;
    if (!this.heldBy) {
      this.hold(holder);
      return true;
    }
    if (ms === 0) return false;
    return new Promise((resolve) => {
      const cancel = holder.startTimer('lock', ms, () => {
        this.waiting.splice(this.waiting.indexOf(waiter), 1);
        resolve(false);
      });
      const waiter: Waiter = {
        holder,
        grant: (granted) => {
          cancel();
          resolve(granted);
        },
      };
      this.waiting.push(waiter);
      holder.onEnd.push(cancel);
    });
  }

  release(holder: LockHolder): void {
    if (this.heldBy !== holder) return;
    this.heldBy = undefined;
    let next = this.waiting.shift();
    // One that was ended while it waited would never let go.
    while (next?.holder.isEnded) next = this.waiting.shift();
    if (!next) return;
    this.hold(next.holder);
    next.grant(true);
  }

  private hold(holder: LockHolder): void {
    this.heldBy = holder;
    holder.onEnd.push(() => this.release(holder));
  }
}
