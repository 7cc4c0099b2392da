/** The worker's half of a synchronous call: post the question, sleep until the answer lies in shared memory. */
import { CONTROL, type WorkerMessage, type WorkerSetup } from './messages';

/** A function that sends a service call to the host and returns its answer, both as JSON text. */
export function waitingCalls(setup: WorkerSetup, post: (message: WorkerMessage) => void) {
  const control = new Int32Array(setup.control);
  const data = new Uint8Array(setup.data);
  const decoder = new TextDecoder();

  function part(): Uint8Array {
    // Looked at again after waking: the call to wake for the answer before this one may come late.
    while (Atomics.load(control, CONTROL.ready) === 0) Atomics.wait(control, CONTROL.ready, 0);
    Atomics.store(control, CONTROL.ready, 0);
    // A copy: browsers refuse to decode text straight from shared memory.
    return data.slice(0, Atomics.load(control, CONTROL.length));
  }

  return (text: string): string => {
    post({ type: 'call', text });
    let answer = decoder.decode(part(), { stream: true });
    while (Atomics.load(control, CONTROL.remaining) > 0) {
      post({ type: 'more' });
      answer += decoder.decode(part(), { stream: true });
    }
    return answer + decoder.decode();
  };
}
