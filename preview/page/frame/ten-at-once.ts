/** Google runs ten calls of one page at a time; the eleventh waits for a free place. */
const PLACES = 10;

let running = 0;
const queue: (() => void)[] = [];

export async function tenAtOnce<T>(work: () => Promise<T>): Promise<T> {
  if (running >= PLACES) await new Promise<void>((resolve) => queue.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}
