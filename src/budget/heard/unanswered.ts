/** Requests that nobody has answered for two weeks. */
import { daysBetween, type PlainDate } from '../plain-date';
import type { Request } from '../request';

/** product.md, section 4: after 14 days it is listed. */
const patience = 14;

export interface Unanswered {
  readonly request: Request;
  /** Days since it was asked. */
  readonly age: number;
}

/** The oldest first; without a day nobody knows how long it has waited, and it is not listed. */
export const unanswered = (requests: readonly Request[], today: PlainDate): Unanswered[] =>
  requests
    .flatMap((request): Unanswered[] => {
      if (request.status !== 'New' || request.askedOn === null) return [];
      const age = daysBetween(request.askedOn, today);
      return age >= patience ? [{ request, age }] : [];
    })
    .sort((one, other) => other.age - one.age || one.request.row - other.request.row);
