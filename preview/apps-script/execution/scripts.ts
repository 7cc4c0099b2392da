/** Runs the project's functions, each execution that is under way in a worker of its own. */
import { dispatch } from '../calls/dispatcher';
import type { ExecutionRecord } from '../calls/call-log';
import type { AuthMode } from '../permissions/auth-mode';
import { Execution } from './execution';
import { TIME_OUT } from '../calls/faults';
import { surface } from '../members/remote-classes';
import { ScriptError } from './script-error';
import { serviceRefusals } from '../permissions/service-refusals';
import type { ScriptFile } from '../../script-project';
import type { ScriptWorkers } from './script-workers';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import type { ExecuteMessage, Outcome } from '../worker/messages';
import '../services';

export interface Run {
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly person: string;
  args(execution: Execution): unknown[];
  prepare?(execution: Execution): void;
}

export class Scripts {
  readonly records: ExecutionRecord[] = [];
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly listeners = new Set<(record: ExecutionRecord) => void>();

  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly workers: ScriptWorkers,
    private readonly files: readonly ScriptFile[],
  ) {
    workers.prepare(files);
  }

  /** Whether a script other than a custom function is under way; a person's own edits count at once if not. */
  get isRunning(): boolean {
    return this.running > 0;
  }

  async run(run: Run): Promise<unknown> {
    const isFunction = run.authMode === 'CUSTOM_FUNCTION';
    const execution = new Execution(run.functionName, this.document, run.authMode, run.person);
    run.prepare?.(execution);
    execution.pace.begin(execution);
    if (!isFunction) this.running += 1;
    let error: string | undefined;
    try {
      const outcome = await this.execute(execution, run);
      if (!outcome.isStopped) await execution.writes.apply();
      if (outcome.error) {
        throw new ScriptError(outcome.error.name, outcome.error.message, outcome.error.stack);
      }
      return outcome.value;
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown);
      throw thrown;
    } finally {
      execution.end();
      if (!isFunction) {
        this.running -= 1;
        // The end of an execution applies what it wrote, as a flush does.
        this.document.customFunctions?.noteEdits();
      }
      execution.pace.end(execution);
      this.keep(execution.record(error));
      if (this.running === 0) for (const resolve of this.waiting.splice(0)) resolve();
    }
  }

  private async execute(execution: Execution, run: Run): Promise<Outcome & { isStopped: boolean }> {
    const message: ExecuteMessage = {
      type: 'execute',
      functionName: run.functionName,
      arguments: JSON.stringify(execution.pack(run.args(execution))),
      surface: surface(serviceRefusals(execution.authMode)),
      clock: this.document.clock.setting(),
      timeZone: this.document.scriptTimeZone,
    };
    const worker = this.workers.take(this.files);
    execution.stop = (message) => worker.stop(message);
    const cancelLimit = execution.startTimer('limit', this.document.limits[run.authMode], () =>
      worker.stop(TIME_OUT),
    );
    const { text, ownMs } = await worker.execute(message, {
      call: (text) => dispatch(execution, text),
      log: (level, text) => void execution.log.lines.push(level === 'log' ? text : `${level}: ${text}`),
    });
    execution.ownMs = ownMs;
    cancelLimit();
    this.workers.giveBack(worker);
    return { ...(execution.unpack(JSON.parse(text)) as Outcome), isStopped: worker.isStopped };
  }

  private keep(record: ExecutionRecord): void {
    this.records.push(record);
    for (const listener of this.listeners) listener(record);
  }

  /** Called with the record of each execution that ends. */
  onExecution(listener: (record: ExecutionRecord) => void): void {
    this.listeners.add(listener);
  }

  /** Resolves when no script is under way. */
  whenIdle(): Promise<void> {
    return this.running === 0 ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }
}
