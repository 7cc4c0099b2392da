/** Selections that come quickly one after the other: the first is told, and the last when that has been handled. */

export class SelectionQueue {
  private running: Promise<unknown> | undefined;
  private next: (() => Promise<unknown>) | undefined;

  get isIdle(): boolean {
    return this.running === undefined;
  }

  add(handle: () => Promise<unknown>): void {
    this.next = handle;
    this.running ??= this.handleAll();
  }

  async whenIdle(): Promise<void> {
    await this.running;
  }

  private async handleAll(): Promise<void> {
    while (this.next) {
      const handle = this.next;
      this.next = undefined;
      await handle().catch(() => undefined);
    }
    this.running = undefined;
  }
}
