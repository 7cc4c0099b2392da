/** The messages between the host and the worker a script runs in, and the shared memory answers come back in. */
import type { ScriptFile } from '../../script-project';
import type { MemberNames, Surface } from '../members/surface';

/** The project's files, for this worker's executions from here on. */
interface FilesMessage {
  readonly type: 'files';
  readonly files: readonly ScriptFile[];
}

/** One execution: a function of the project, called once in a realm of its own. */
export interface ExecuteMessage {
  readonly type: 'execute';
  readonly functionName: string;
  /** Packed arguments, as JSON text. */
  readonly arguments: string;
  readonly surface: Surface;
  /** Milliseconds to add to the real time, or the one moment the clock stands still at. */
  readonly clock: { readonly offset: number } | { readonly frozenAt: number };
  /** The manifest's: what a script's dates go by, wherever the machine stands. */
  readonly timeZone: string;
}

export type HostMessage = FilesMessage | ExecuteMessage;

/** The files as a browser's worker is told of them: where they lie, as sending it half a megabyte takes longer than most executions. */
export interface AddressesMessage {
  readonly type: 'addresses';
  readonly addresses: readonly string[];
}

export type WebHostMessage = AddressesMessage | ExecuteMessage;

export type WorkerMessage =
  | { readonly type: 'call'; readonly text: string }
  | { readonly type: 'more' }
  | { readonly type: 'log'; readonly level: string; readonly text: string }
  /** `ownMs`: how long the script ran, without the time in which it waited for answers. */
  | { readonly type: 'done'; readonly text: string; readonly ownMs: number };

/** What starts a worker: what the services' classes have, and the memory in which it will wait for answers. */
export interface WorkerSetup {
  readonly members: MemberNames;
  readonly control: SharedArrayBuffer;
  readonly data: SharedArrayBuffer;
}

/** Slots of the control memory: whether an answer is there, its bytes in this part, and the bytes still to come. */
export const CONTROL = { ready: 0, length: 1, remaining: 2, slots: 3 } as const;

/** Longer answers come in parts; a whole tab of a thousand rows fits in one. */
export const DATA_BYTES = 1 << 20;

/** What an execution answers with, packed as JSON text. */
export interface Outcome {
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
}
