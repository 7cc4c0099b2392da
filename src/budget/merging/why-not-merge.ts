/** Why one request can't be merged into another: work that was paid for keeps its own row, and what is closed takes nothing in. */
import { ledgerStatuses } from '../ledger/status-in-ledger';
import { nameOf } from '../name-of';
import type { Problem } from '../problem';
import { isOpen, type Request } from '../request';
import type { World } from '../world';

type Book = Pick<World, 'requests' | 'ledger'>;

const at = ({ row }: Request): Pick<Problem, 'place'> => ({
  place: { tab: 'Requests', row, header: 'Status' },
});

/** What the budget has paid for: 'committed', 'shipped' or 'on the shelf'; '' for what only waits. */
const held = (request: Request, { ledger }: Book): string => {
  const known = ledgerStatuses(ledger).get(request.id);
  const says = [known, request.status];
  if (says.includes('Committed') || says.includes('Building')) return 'committed';
  if (says.includes('Shipped')) return 'shipped';
  return says.includes('Shelved') ? 'on the shelf' : '';
};

/** [] when `request` may disappear into another one. */
export const whyNotMergeAway = (request: Request, book: Book): Problem[] => {
  const paid = held(request, book);
  if (paid !== '') {
    const says = `${nameOf(request)} is ${paid}, and what the budget has paid for keeps its own row. Choose it as the one that stays.`;
    return [{ code: 'merge-of-paid', ...at(request), says }];
  }
  if (request.status === 'Merged') {
    const into = request.mergedInto === '' ? 'another request' : request.mergedInto;
    const says = `${nameOf(request)} is merged into ${into} already. Take that back first.`;
    return [{ code: 'merged-already', ...at(request), says }];
  }
  if (isOpen(request)) return [];
  const says = `${nameOf(request)} is declined, so nothing waits there. Set its Status to New to ask for it again.`;
  return [{ code: 'merge-of-closed', ...at(request), says }];
};

/** [] when `request` may take another one in. Committed work may: its asks are evidence, its price stays. */
export const whyNotMergeInto = (request: Request): Problem[] => {
  if (isOpen(request)) return [];
  const says = `${nameOf(request)} is ${request.status.toLowerCase()}, and nothing can be merged into what is closed. Choose an open one as the one that stays.`;
  return [{ code: 'merge-into-closed', ...at(request), says }];
};
