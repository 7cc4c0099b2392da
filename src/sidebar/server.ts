/** google.script.run as one typed promise; its functions and their types are the server's own. */
import { answered, pressOf } from './press';
import { isMute, type Call, type CallArguments, type CallName, type Reply } from './call';

type ServerFunctions = {
  readonly [K in CallName]: (...args: readonly [...CallArguments[K], ...ReturnType<typeof pressOf>]) => void;
};

interface Runner extends ServerFunctions {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host?: { readonly editor?: { focus(): void }; close?(): void };
  };
};

/** `key` is the page's own. Rejects with Google's own text; also when nothing came back, which is what a Date in the answer makes of it. */
export function callServer<K extends CallName>(call: Call<K>, key: string): Promise<Reply<K>> {
  return new Promise((resolve, reject) => {
    const functions: ServerFunctions = google.script.run
      .withSuccessHandler((answer) => {
        answered(call);
        if ((answer === null || answer === undefined) && !isMute(call.name)) {
          reject(new Error('The answer was empty.'));
        } else {
          // The wire carries no types; `SidebarServer` is implemented by the server that answers here.
          resolve({ ...call, answer } as Reply<K>);
        }
      })
      .withFailureHandler(reject);
    functions[call.name](...call.args, ...pressOf(call, key));
  });
}

/** Google's failures are Error-like, but not always Errors. */
export function textOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}

export function focusGrid(): void {
  google.script.host?.editor?.focus();
}

export function closeDialog(): void {
  google.script.host?.close?.();
}
