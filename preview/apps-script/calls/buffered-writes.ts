/** What a script has written to ranges, kept back as Google may keep it, until it reads, flushes or ends (google.md 73). */

export class BufferedWrites {
  private waiting: (() => unknown)[] = [];

  keep(write: () => unknown): void {
    this.waiting.push(write);
  }

  /** In order. Where one is refused, the error comes now, and those after it are lost. */
  async apply(): Promise<void> {
    const writes = this.waiting;
    this.waiting = [];
    for (const write of writes) await write();
  }
}
