/** One more ask for what somebody has asked for already. */
import { customersOf } from '../heard/close-the-loop';
import { countedAsks } from '../merging/counted-asks';
import type { Request } from '../request';

const plain = (text: string): string => text.trim().toLowerCase();

/** Asks + 1; a customer who is not named there yet is added: 'Acme' and 'Globex' are 'Acme, Globex'. */
export const addAsk = (request: Request, customer: string): Request => {
  const named = customersOf(request).map(plain);
  const added = customersOf({ customer })
    .filter((name, index, all) => all.findIndex((other) => plain(other) === plain(name)) === index)
    .filter((name) => !named.includes(plain(name)));
  return {
    ...request,
    asks: countedAsks(request) + 1,
    customer: [request.customer, ...added].filter(Boolean).join(', '),
  };
};
