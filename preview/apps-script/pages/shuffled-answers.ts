/** Gives answers back in an order drawn with a seed: Google promises none, and a page that counts on one must be found out. */

/** An answer waits for calls that are still under way, but not for ever: one of them may wait for a person. */
const PATIENCE_MS = 20_000;

/** Mulberry32: the next number of a sequence from 0 to 1 that the seed alone decides. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Holds the answers of calls under way at the same time until all are there, then lets them go one by one. */
export class ShuffledAnswers {
  private underWay = 0;
  /** In the order of their calls, so that the time each took makes no difference. */
  private held: { readonly call: number; readonly release: () => void }[] = [];
  private calls = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly random: () => number;

  constructor(
    readonly seed: number,
    private readonly patience = PATIENCE_MS,
  ) {
    this.random = sequence(seed);
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const call = (this.calls += 1);
    this.underWay += 1;
    try {
      return await work();
    } finally {
      this.underWay -= 1;
      await this.turn(call);
    }
  }

  private turn(call: number): Promise<void> {
    return new Promise((release) => {
      this.held.push({ call, release });
      // A moment later, when this last one waits like the others; else it would always come last.
      if (this.underWay === 0) queueMicrotask(() => this.letGo());
      else this.timer ??= setTimeout(() => this.letGo(), this.patience);
    });
  }

  private letGo(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const left = this.held.sort((one, other) => one.call - other.call);
    this.held = [];
    while (left.length > 0) {
      const [next] = left.splice(Math.floor(this.random() * left.length), 1);
      next?.release();
    }
  }
}
