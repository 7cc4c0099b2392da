/** A sentence about a quarter, or the one that says why there is none. */
import type { World } from '../budget/world';
import type { FunctionName } from '../sheets/functions-in-use';
import { readWorld } from './read-world';

/** `quarter` as it arrives from the cell: a name, blank, or a range that is only watched. */
export const sentence = (name: FunctionName, quarter: unknown, says: (world: World) => string): string => {
  const world = readWorld(name, quarter);
  return typeof world === 'string' ? world : says(world);
};
