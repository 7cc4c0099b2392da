/** What a script has written to ranges, kept back as Google may keep it, until it reads, flushes or ends (google.md 73). */
import type { Call } from './call';

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

/** Only what sets something of a range and answers with the range: nobody can tell yet whether it was done. */
export const isKeptBack = ({ execution, className, member }: Call): boolean =>
  execution.document.switches.writesWaitForFlush && className === 'Range' && member.answersItself === true;

/** Reads see what their own script wrote; locks, properties and toasts know nothing of it. */
export const appliesWrites = ({ className, member, name }: Call): boolean =>
  member.kind === 'read' || member.kind === 'write' || (className === 'SpreadsheetApp' && name === 'flush');
