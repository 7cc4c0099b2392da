/** One cache: strings that live for a while, and fewer of them than somebody may have put. */

/** Google keeps a thousand; of more than that, only the nine hundred that would live longest stay. */
const MOST_ITEMS = 1000;
const ITEMS_KEPT = 900;

interface Item {
  readonly value: string;
  readonly until: number;
}

export class CacheStore {
  private items = new Map<string, Item>();

  get(key: string, now: number): string | null {
    const item = this.items.get(key);
    return item && item.until > now ? item.value : null;
  }

  put(key: string, item: Item): void {
    this.items.set(key, item);
    if (this.items.size <= MOST_ITEMS) return;
    const longest = [...this.items].sort(([, one], [, other]) => other.until - one.until);
    this.items = new Map(longest.slice(0, ITEMS_KEPT));
  }

  remove(key: string): void {
    this.items.delete(key);
  }
}
