/** The workers of a project that run nothing at the moment. Spreadsheets opened one after the other can share them. */
import type { ScriptFile } from '../../script-project';
import { ScriptWorker, type WorkerStarter } from './script-worker';

export class ScriptWorkers {
  private readonly free: ScriptWorker[] = [];
  private isClosed = false;

  constructor(
    private readonly starter: WorkerStarter,
    private readonly files: readonly ScriptFile[],
  ) {}

  /** Starts one already, where none is free. */
  prepare(): void {
    if (this.free.length === 0) this.free.push(this.start());
  }

  take(): ScriptWorker {
    this.isClosed = false;
    return this.free.pop() ?? this.start();
  }

  giveBack(worker: ScriptWorker): void {
    const canServeAgain = this.starter.servesManyExecutions && !worker.isStopped;
    if (canServeAgain && !this.isClosed) this.free.push(worker);
    else worker.terminate();
  }

  /** Ends those that are free, and keeps none that is given back, until one is taken again: one that has ended would never answer. */
  close(): void {
    this.isClosed = true;
    for (const worker of this.free.splice(0)) worker.terminate();
  }

  private start(): ScriptWorker {
    return new ScriptWorker(this.starter, this.files);
  }
}
