/** The host's half of a worker: sends it an execution, answers its calls through shared memory, hears its outcome. */
import {
  CONTROL,
  DATA_BYTES,
  type ExecuteMessage,
  type HostMessage,
  type Outcome,
  type WorkerMessage,
  type WorkerSetup,
} from '../worker/messages';
import { memberNames } from '../members/remote-classes';
import type { ScriptFile } from '../../script-project';

/** A started worker, whatever the platform. */
export interface WorkerPort {
  post(message: HostMessage): void;
  onMessage(listener: (message: WorkerMessage) => void): void;
  /** Called when the worker itself breaks down, out of memory or worse. */
  onFailure(listener: (message: string) => void): void;
  terminate(): void;
}

/** How a platform starts workers. A browser's worker is one realm, so it serves a single execution. */
export interface WorkerStarter {
  start(setup: WorkerSetup): WorkerPort;
  readonly servesManyExecutions: boolean;
}

export interface ExecutionHandlers {
  call(text: string): string | Promise<string>;
  log(level: string, text: string): void;
}

/** How an execution ended: its outcome as JSON text, and how long the script itself ran; 0 when it was stopped. */
export interface Finished {
  readonly text: string;
  readonly ownMs: number;
}

export class ScriptWorker {
  private readonly control = new SharedArrayBuffer(CONTROL.slots * Int32Array.BYTES_PER_ELEMENT);
  private readonly data = new SharedArrayBuffer(DATA_BYTES);
  private readonly slots = new Int32Array(this.control);
  private readonly bytes = new Uint8Array(this.data);
  private readonly encoder = new TextEncoder();
  private readonly port: WorkerPort;
  private unsent = new Uint8Array(0);
  private handlers: ExecutionHandlers | undefined;
  private files: readonly ScriptFile[] = [];
  isStopped = false;
  private finish: ((finished: Finished) => void) | undefined;

  constructor(starter: WorkerStarter) {
    this.port = starter.start({
      members: memberNames(),
      control: this.control,
      data: this.data,
    });
    this.port.onMessage((message) => this.receive(message));
    this.port.onFailure((message) => this.stop(message));
  }

  holds(files: readonly ScriptFile[]): boolean {
    return this.files === files;
  }

  /** From here on it runs functions of these. */
  load(files: readonly ScriptFile[]): void {
    if (this.holds(files)) return;
    this.files = files;
    this.port.post({ type: 'files', files });
  }

  /** Runs one function to its end, or until it is stopped. */
  async execute(message: ExecuteMessage, handlers: ExecutionHandlers): Promise<Finished> {
    this.handlers = handlers;
    const finished = await new Promise<Finished>((resolve) => {
      this.finish = resolve;
      this.port.post(message);
    });
    this.handlers = undefined;
    return finished;
  }

  /** Ends the script wherever it is, with this message as its error. The worker cannot be used again. */
  stop(message: string): void {
    this.isStopped = true;
    this.port.terminate();
    const outcome: Outcome = { error: { name: 'Exception', message, stack: '' } };
    this.finish?.({ text: JSON.stringify(outcome), ownMs: 0 });
  }

  terminate(): void {
    this.port.terminate();
  }

  private receive(message: WorkerMessage): void {
    switch (message.type) {
      case 'log':
        return this.handlers?.log(message.level, message.text);
      case 'more': {
        this.sendPart();
        return;
      }
      case 'done':
        return this.finish?.(message);
      case 'call': {
        const answer = this.handlers?.call(message.text) ?? '{}';
        if (typeof answer === 'string') {
          this.respond(answer);
          return;
        }
        void answer.then((text) => this.respond(text));
      }
    }
  }

  private respond(text: string): void {
    this.unsent = this.encoder.encode(text);
    this.sendPart();
  }

  private sendPart(): void {
    const part = this.unsent.subarray(0, DATA_BYTES);
    this.unsent = this.unsent.subarray(part.length);
    this.bytes.set(part);
    Atomics.store(this.slots, CONTROL.length, part.length);
    Atomics.store(this.slots, CONTROL.remaining, this.unsent.length);
    Atomics.store(this.slots, CONTROL.ready, 1);
    Atomics.notify(this.slots, CONTROL.ready);
  }
}
