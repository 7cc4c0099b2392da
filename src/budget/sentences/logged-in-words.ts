/** The reply that a rep pastes to the customer's thread: that it is heard, and nothing more. */
import { nameOf } from '../name-of';
import type { Request } from '../request';

const noPromise = 'No promise to the customer yet.';

/** 'Logged as R-31 for the weekly meeting. No promise to the customer yet.' */
export const loggedInWords = (id: string): string => `Logged as ${id} for the weekly meeting. ${noPromise}`;

/** 'Added to R-7 SAP, now asked for by 5. No promise to the customer yet.' */
export const addedInWords = (request: Request): string =>
  `Added to ${nameOf(request)}, now asked for by ${request.asks ?? 1}. ${noPromise}`;
