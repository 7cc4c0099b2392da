/** What an execution asked of the services: the figures that decide how fast it is on Google. */
import type { CallCost, CallKind } from './call-kind';

export interface CallRecord {
  /** Such as `Range.getValues`. */
  readonly member: string;
  readonly kind: CallKind;
  readonly cost: CallCost;
  /** Cells that a read or write covers; 0 otherwise. */
  readonly cells: number;
  /** Milliseconds from the execution's start to the call, and from there to its answer. */
  readonly at: number;
  readonly ms: number;
  /** Its place among all calls that this spreadsheet has answered, whoever made them. */
  readonly order: number;
  /** The message of the error that it was answered with, if it was. */
  readonly error?: string;
}

export interface ExecutionRecord {
  /** The function's name. */
  readonly execution: string;
  readonly person: string;
  readonly authMode: string;
  /** When it began: milliseconds of the real time, whatever day it is in the preview. */
  readonly began: number;
  readonly read: number;
  readonly write: number;
  readonly service: number;
  readonly navigation: number;
  /** The number of calls of each cost; each call has one. */
  readonly costs: Readonly<Record<CallCost, number>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly ms: number;
  /** Of them those in which the script itself ran, its loading included, rather than waited; 0 when it was stopped. */
  readonly ownMs: number;
  readonly calls: readonly CallRecord[];
  readonly log: readonly string[];
  /** The message of the error that ended it, if one did. */
  readonly error?: string;
}

type Whose = Pick<ExecutionRecord, 'execution' | 'person' | 'authMode' | 'began' | 'ms' | 'ownMs'>;

export class CallLog {
  readonly calls: CallRecord[] = [];
  readonly lines: string[] = [];

  add(call: CallRecord): void {
    this.calls.push(call);
  }

  summary(whose: Whose, error?: string): ExecutionRecord {
    const ofKind = (kind: CallKind): number => this.calls.filter((call) => call.kind === kind).length;
    const ofCost = (cost: CallCost): number => this.calls.filter((call) => call.cost === cost).length;
    const cells = (kind: CallKind): number =>
      this.calls.reduce((sum, call) => (call.kind === kind ? sum + call.cells : sum), 0);
    return {
      ...whose,
      read: ofKind('read'),
      write: ofKind('write'),
      service: ofKind('service'),
      navigation: ofKind('navigation'),
      costs: { read: ofCost('read'), write: ofCost('write'), cached: ofCost('cached') },
      cellsRead: cells('read'),
      cellsWritten: cells('write'),
      calls: this.calls,
      log: this.lines,
      ...(error === undefined ? {} : { error }),
    };
  }
}
