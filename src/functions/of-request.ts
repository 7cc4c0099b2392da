/** What the functions about one request have in common: its ID or title, then the quarter, and words when there is no such thing. */
import { findRequest } from '../budget/reading/find-request';
import type { Request } from '../budget/request';
import type { World } from '../budget/world';
import type { FunctionName } from '../sheets/functions-in-use';
import { readWorld } from './read-world';

/** `id` and `quarter` as they arrive from the cells. A range of several cells names no request. */
export const ofRequest = <Answer>(
  name: FunctionName,
  id: unknown,
  quarter: unknown,
  answer: (world: World, request: Request) => Answer,
): Answer | string => {
  const world = readWorld(name, quarter);
  if (typeof world === 'string') return world;
  const request = findRequest(world, typeof id === 'string' || typeof id === 'number' ? String(id) : '');
  return typeof request === 'string' ? request : answer(world, request);
};
