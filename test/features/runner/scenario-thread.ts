/** Asks the scenarios' thread and waits for its replies; the thread starts with the first question. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Question, Reply } from './scenario-worker';

type Asked<Q> = Q extends { readonly id: number } ? Omit<Q, 'id'> : never;

/** Room for what a calculation leaves behind; with V8's own few megabytes a fifth of the time goes to clearing it up. */
const RESOURCES = { maxYoungGenerationSizeMb: 96 };

export class ScenarioThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, (failure: string) => void>();
  private count = 0;

  /** How many questions wait for their reply. */
  get open(): number {
    return this.waiting.size;
  }

  /** '' when all is well, else what failed. A thread that dies says so in every reply that is still open. */
  ask(question: Asked<Question>): Promise<string> {
    const worker = (this.worker ??= this.start());
    this.count += 1;
    const id = this.count;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      worker.postMessage({ ...question, id });
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(join(__dirname, 'scenario-worker.cjs'), { resourceLimits: RESOURCES });
    worker.on('message', ({ id, failure }: Reply) => {
      this.waiting.get(id)?.(failure);
      this.waiting.delete(id);
    });
    const died = (reason: string): void => {
      this.worker = undefined;
      for (const resolve of this.waiting.values()) {
        resolve(`The scenarios' thread ended: ${reason}`);
      }
      this.waiting.clear();
    };
    worker.on('error', (error) => {
      died(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
    worker.on('exit', (code) => {
      died(`exit code ${code}`);
    });
    return worker;
  }
}
