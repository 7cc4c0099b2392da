/** The workers that run nothing at the moment, for whichever spreadsheet has a script to run. */
import type { ScriptFile } from '../../script-project';
import { ScriptWorker, type WorkerStarter } from './script-worker';

/** Of a sheet full of custom functions each runs in one; so many are not needed again soon. */
const MOST_FREE = 8;

export class ScriptWorkers {
  private free: ScriptWorker[] = [];

  constructor(private readonly starter: WorkerStarter) {}

  /** Starts one for these files already, where none is free. */
  prepare(files: readonly ScriptFile[]): void {
    if (this.free.length === 0) this.free.push(this.take(files));
  }

  /** One that has them already, if there is; else it is given them. */
  take(files: readonly ScriptFile[]): ScriptWorker {
    // One can break down while it is idle, too.
    this.free = this.free.filter(({ isStopped }) => !isStopped);
    const place = this.free.findLastIndex((worker) => worker.holds(files));
    const [worker = new ScriptWorker(this.starter)] = this.free.splice(place, 1);
    worker.load(files);
    return worker;
  }

  giveBack(worker: ScriptWorker): void {
    const canServeAgain = this.starter.servesManyExecutions && !worker.isStopped;
    if (canServeAgain && this.free.length < MOST_FREE) this.free.push(worker);
    else worker.terminate();
  }
}
