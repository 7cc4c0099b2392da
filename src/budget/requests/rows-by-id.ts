/** Which row is whose, where an ID may stand there twice. */
import type { Request } from '../request';

/** ID → the first row that has it. */
export const rowsById = (requests: readonly Request[]): ReadonlyMap<string, Request> =>
  new Map([...requests].reverse().map((request) => [request.id, request]));
