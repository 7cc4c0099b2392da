/** How long a service call takes on its way, for scripts to be tried at Google's pace; nothing unless set. */
import type { CallCost } from '../calls/call-kind';

export type Delays = Readonly<Record<CallCost, number>>;

const NONE: Delays = { read: 0, write: 0, cached: 0 };

export class Latency {
  private delays = NONE;

  /** Milliseconds for each call of a cost, from the next call on; a cost left out takes none. */
  set(delays: Partial<Delays>): void {
    this.delays = { ...NONE, ...delays };
  }

  of(cost: CallCost): number {
    return this.delays[cost];
  }

  get current(): Delays {
    return this.delays;
  }
}
