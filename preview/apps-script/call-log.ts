/** What an execution asked of the services: the figures that decide how fast it is on Google. */
import type { CallKind } from './call-kind';

export interface CallRecord {
  /** Such as `Range.getValues`. */
  readonly member: string;
  readonly kind: CallKind;
  /** Cells that a read or write covers; 0 otherwise. */
  readonly cells: number;
}

export interface ExecutionRecord {
  readonly execution: string;
  readonly read: number;
  readonly write: number;
  readonly service: number;
  readonly navigation: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly ms: number;
  readonly calls: readonly CallRecord[];
  readonly log: readonly string[];
  /** The message of the error that ended it, if one did. */
  readonly error?: string;
}

export class CallLog {
  readonly calls: CallRecord[] = [];
  readonly lines: string[] = [];

  add(member: string, kind: CallKind, cells: number): void {
    this.calls.push({ member, kind, cells });
  }

  summary(execution: string, ms: number, error?: string): ExecutionRecord {
    const count = (kind: CallKind): number => this.calls.filter((call) => call.kind === kind).length;
    const cells = (kind: CallKind): number =>
      this.calls.reduce((sum, call) => (call.kind === kind ? sum + call.cells : sum), 0);
    return {
      execution,
      read: count('read'),
      write: count('write'),
      service: count('service'),
      navigation: count('navigation'),
      cellsRead: cells('read'),
      cellsWritten: cells('write'),
      ms,
      calls: this.calls,
      log: this.lines,
      ...(error === undefined ? {} : { error }),
    };
  }
}
