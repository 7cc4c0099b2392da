/** Events for one handler, one after the other. While it runs two more may wait; what comes then is lost. */

/** "The onEdit() trigger only queues up to 2 trigger events." */
const PLACES = 2;

export class EventQueue {
  private pending = 0;
  private last: Promise<unknown> = Promise.resolve();
  lost = 0;

  get isIdle(): boolean {
    return this.pending === 0;
  }

  /** Resolves when the event was handled, or at once where it is lost. What the handler throws reaches nobody. */
  add(handle: () => Promise<unknown>): Promise<unknown> {
    if (this.pending > PLACES) {
      this.lost += 1;
      return Promise.resolve();
    }
    this.pending += 1;
    this.last = this.last
      .then(handle)
      .catch(() => undefined)
      .finally(() => (this.pending -= 1));
    return this.last;
  }

  whenIdle(): Promise<unknown> {
    return this.last;
  }
}
