/** How many customers product has met about requests in a quarter, each once. */
import type { Span } from '../quarter';
import type { Request } from '../request';
import { customersOf } from './close-the-loop';

export const metCustomers = (
  requests: readonly Pick<Request, 'customer' | 'metCustomer'>[],
  { starts, ends }: Span,
): number =>
  new Set(
    requests
      .filter(({ metCustomer }) => metCustomer !== null && metCustomer >= starts && metCustomer <= ends)
      .flatMap(customersOf)
      .map((name) => name.toLowerCase()),
  ).size;
