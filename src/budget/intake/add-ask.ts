/** One more ask for what somebody has asked for already. */
import { countedAsks } from '../merging/counted-asks';
import type { Request } from '../request';

const plain = (text: string): string => text.trim().toLowerCase();

/** Asks + 1; a customer who is not named there yet is added: 'Acme' and 'Globex' are 'Acme, Globex'. */
export const addAsk = (request: Request, customer: string): Request => {
  const named = request.customer.split(/[,;\n]/).map(plain);
  const added = customer
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(
      (name, index, all) => name !== '' && all.findIndex((other) => plain(other) === plain(name)) === index,
    )
    .filter((name) => !named.includes(plain(name)));
  return {
    ...request,
    asks: countedAsks(request) + 1,
    customer: [request.customer, ...added].filter(Boolean).join(', '),
  };
};
