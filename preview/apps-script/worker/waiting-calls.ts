/** The worker's half of a synchronous call: post the question, sleep until the answer lies in shared memory. */
import { CONTROL, type WorkerMessage, type WorkerSetup } from './messages';

export interface WaitingCalls {
  /** Sends a service call to the host and returns its answer, both as JSON text. */
  readonly call: (text: string) => string;
  /** Begins an execution; what is returned tells the milliseconds since then in which no answer was waited for. */
  readonly stopwatch: () => () => number;
}

export function waitingCalls(setup: WorkerSetup, post: (message: WorkerMessage) => void): WaitingCalls {
  const control = new Int32Array(setup.control);
  const data = new Uint8Array(setup.data);
  const decoder = new TextDecoder();
  // A browser's worker loses its globals before the script begins.
  const now = performance.now.bind(performance);
  let waited = 0;

  function part(): Uint8Array {
    // Looked at again after waking: the call to wake for the answer before this one may come late.
    while (Atomics.load(control, CONTROL.ready) === 0) Atomics.wait(control, CONTROL.ready, 0);
    Atomics.store(control, CONTROL.ready, 0);
    // A copy: browsers refuse to decode text straight from shared memory.
    return data.slice(0, Atomics.load(control, CONTROL.length));
  }

  function answerTo(text: string): string {
    post({ type: 'call', text });
    let answer = decoder.decode(part(), { stream: true });
    while (Atomics.load(control, CONTROL.remaining) > 0) {
      post({ type: 'more' });
      answer += decoder.decode(part(), { stream: true });
    }
    return answer + decoder.decode();
  }

  return {
    call(text) {
      const began = now();
      const answer = answerTo(text);
      waited += now() - began;
      return answer;
    },
    stopwatch() {
      const began = now();
      waited = 0;
      return () => now() - began - waited;
    },
  };
}
