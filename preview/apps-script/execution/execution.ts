/** One run of one function: who runs it, what it may do, the objects it holds, and the record of its calls. */
import type { AuthMode } from '../permissions/auth-mode';
import { BufferedWrites } from '../calls/buffered-writes';
import { CallLog, type ExecutionRecord } from '../calls/call-log';
import { EnumValue } from '../members/enum-value';
import type { ExecutionFaults } from '../calls/faults';
import type { LockHolder } from '../time/locks';
import { realTime, type Pace, type TimerKind } from '../time/pace';
import { classNameOf, serviceNamed } from '../members/remote-classes';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { pack, unpack, type Packing } from '../calls/wire';

/** An object of which some properties can be read in the script without a call, as the range of an edit event. */
export interface WithExtras {
  remoteExtras?(): Record<string, unknown>;
}

export class Execution implements LockHolder {
  readonly log = new CallLog();
  readonly writes = new BufferedWrites();
  readonly started = performance.now();
  /** Milliseconds in which the script ran, and waited for nothing. */
  ownMs = 0;
  private readonly began = Date.now();
  /** Locks are released when the execution that holds them ends, whatever happened. */
  readonly onEnd: (() => void)[] = [];
  /** The number of cells that the call being answered has read or written. */
  cells = 0;
  /** The cell a custom function is being calculated for. */
  cell: { readonly sheetId: string; readonly row: number; readonly column: number } | undefined;
  /** Who acted; another than `person` where somebody's installable trigger answers it. */
  atKeyboard: string;
  /** Whether anybody sees what it shows; nobody does when the clock started it. */
  hasScreen = true;
  readonly faults: ExecutionFaults;
  /** Custom functions are part of the calculation, which knows only the real time. */
  readonly pace: Pace;
  isEnded = false;
  /** How to stop the script's worker at once; set when it has one. */
  stop: (message: string) => void = () => undefined;
  private readonly objects: object[] = [];
  private readonly numbers = new Map<object, number>();

  constructor(
    readonly functionName: string,
    readonly document: SpreadsheetDocument,
    readonly authMode: AuthMode,
    readonly person: string,
  ) {
    this.atKeyboard = person;
    this.pace = this.isCustomFunction ? realTime : document.pace;
    this.faults = document.faults.forExecution(functionName, this.isCustomFunction);
  }

  get isCustomFunction(): boolean {
    return this.authMode === 'CUSTOM_FUNCTION';
  }

  /** The object behind a reference that the script sent: a service's name, or the number it was given. */
  resolve(target: unknown): object | undefined {
    return typeof target === 'number' ? this.objects[target - 1] : serviceNamed(String(target));
  }

  pack(value: unknown): unknown {
    return pack(value, this.packing);
  }

  unpack(value: unknown): unknown {
    return unpack(value, this.packing);
  }

  private readonly packing: Packing = {
    remoteOf: (value) => {
      const className = classNameOf(value);
      if (className === undefined) return undefined;
      const extras = (value as WithExtras).remoteExtras?.();
      const ref = serviceNamed(className) === value ? 0 : this.number(value);
      return { ref, className, ...(extras ? { extras } : {}) };
    },
    enumOf: (value) =>
      value instanceof EnumValue ? { enumeration: value.enumeration, name: value.name } : undefined,
    remote: ({ ref, className }) => this.resolve(ref === 0 ? className : ref),
    enumeration: ({ enumeration, name }) => new EnumValue(enumeration, name),
  };

  private number(value: object): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    this.objects.push(value);
    this.numbers.set(value, this.objects.length);
    return this.objects.length;
  }

  /** Ends it with this message; its script hears nothing of that, nor of anything else. */
  endNow(message: string): Promise<never> {
    this.stop(message);
    return new Promise(() => undefined);
  }

  startTimer(kind: TimerKind, ms: number, passed: () => void): () => void {
    return this.pace.startTimer(this, kind, ms, passed);
  }

  record(error: string | undefined): ExecutionRecord {
    const { functionName, person, authMode, began, ownMs } = this;
    const ms = performance.now() - this.started;
    return this.log.summary({ execution: functionName, person, authMode, began, ms, ownMs }, error);
  }

  end(): void {
    this.isEnded = true;
    this.releaseLocks();
  }

  releaseLocks(): void {
    for (const release of this.onEnd.splice(0)) release();
  }
}
