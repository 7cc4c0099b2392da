/** Whom to tell that what they asked for has shipped this quarter. */
import { stateOf } from '../ledger/state-of';
import { namesIn } from '../people/people';
import type { Request } from '../request';
import type { World } from '../world';

export interface ToTell {
  /** As first written under Asked by. */
  readonly who: string;
  /** Titles, as committed. */
  readonly shipped: readonly string[];
  /** Customers behind these, each once. */
  readonly customers: readonly string[];
}

/** A request and all that was merged into it, however many steps away. */
export const withMerged = (request: Request, requests: readonly Request[]): readonly Request[] => {
  const found = new Set([request]);
  for (const one of found) {
    for (const other of requests) {
      if (other.status === 'Merged' && other.mergedInto === one.id) found.add(other);
    }
  }
  return [...found];
};

export const customersOf = ({ customer }: Pick<Request, 'customer'>): string[] =>
  customer
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

const each = (names: readonly string[]): string[] =>
  names.filter(
    (name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index,
  );

/** Everybody once, in the order of the alphabet, with all that shipped for them. */
export const closeTheLoop = (world: World): ToTell[] => {
  const told = new Map<string, ToTell>();
  const shipped = [...stateOf(world).commitments.values()].filter(({ status }) => status === 'shipped');
  for (const { id, title } of shipped) {
    const request = world.requests.find((candidate) => candidate.id === id);
    if (request === undefined) continue;
    const behind = withMerged(request, world.requests);
    for (const who of behind.flatMap(({ askedBy }) => namesIn(askedBy))) {
      const before = told.get(who.toLowerCase()) ?? { who, shipped: [], customers: [] };
      const own = behind.filter(({ askedBy }) =>
        namesIn(askedBy).some((name) => name.toLowerCase() === who.toLowerCase()),
      );
      told.set(who.toLowerCase(), {
        ...before,
        shipped: each([...before.shipped, title]),
        customers: each([...before.customers, ...own.flatMap(customersOf)]),
      });
    }
  }
  return [...told.values()].sort((one, other) => (one.who.toLowerCase() < other.who.toLowerCase() ? -1 : 1));
};
