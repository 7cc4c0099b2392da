/** The reply that a rep pastes to the customer's thread: that it is heard, and nothing more. */
import { heard } from '../../words/en/heard';
import { fill } from '../../words/fill';
import { nameOf } from '../showing/name-of';
import type { Request } from '../request';

/** 'Logged as R-31 for the weekly meeting. No promise to the customer yet.' */
export const loggedInWords = (id: string): string => fill(heard.logged, { id, noPromise: heard.noPromise });

/** 'Added to R-7 SAP, now asked for by 5. No promise to the customer yet.' */
export const addedInWords = (request: Request): string =>
  fill(heard.added, {
    request: nameOf(request),
    asks: request.asks ?? 1,
    noPromise: heard.noPromise,
  });
