/** Why one request can't be merged into another: work that was paid for keeps its own row, and what is closed takes nothing in. */
import { merged as words } from '../../words/en/merged';
import { ledgerStatuses } from '../ledger/status-in-ledger';
import type { Problem } from '../problem';
import { mergedAlready, mergeIntoClosed, mergeOfClosed, mergeOfPaid } from '../problems/of-merging';
import { isOpen, type Request } from '../request';
import type { World } from '../world';

type Book = Pick<World, 'requests' | 'ledger'>;

/** What the budget has paid for: 'committed', 'shipped' or 'on the shelf'; '' for what only waits. */
const held = (request: Request, { ledger }: Book): string => {
  const known = ledgerStatuses(ledger).get(request.id);
  const says = [known, request.status];
  if (says.includes('Committed') || says.includes('Building')) return words.held.committed;
  if (says.includes('Shipped')) return words.held.shipped;
  return says.includes('Shelved') ? words.held.onShelf : '';
};

/** [] when `request` may disappear into another one. */
export const whyNotMergeAway = (request: Request, book: Book): Problem[] => {
  const paid = held(request, book);
  if (paid !== '') return [mergeOfPaid(request, paid)];
  if (request.status === 'Merged') return [mergedAlready(request)];
  return isOpen(request) ? [] : [mergeOfClosed(request)];
};

/** [] when `request` may take another one in. Committed work may: its asks are evidence, its price stays. */
export const whyNotMergeInto = (request: Request): Problem[] =>
  isOpen(request) ? [] : [mergeIntoClosed(request)];
