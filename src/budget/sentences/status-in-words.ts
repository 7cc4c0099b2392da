/** Where a request stands, for the colleague who asked: one sentence, and never more of a promise than there is. */
import { requestOutlooks, underwayEnding } from '../request-outlook';
import { nameOf } from '../name-of';
import type { Request } from '../request';
import type { World } from '../world';

const own = ({ status, mergedInto, builtBp }: Request, plan: string): string => {
  switch (status) {
    case 'Merged':
      return mergedInto === ''
        ? 'merged into another request'
        : `merged into ${mergedInto}: ask for that one`;
    case 'Declined':
      return 'declined';
    case 'Shelved':
      return 'on the shelf: work on it was stopped';
    case 'Shipped':
      return plan === '' ? 'shipped' : plan;
    case 'Committed':
    case 'Building': {
      if (!plan.endsWith(underwayEnding)) return plan === '' ? status : plan;
      const quarter = plan.slice(0, -underwayEnding.length);
      const built = status === 'Building' || builtBp > 0 ? `, ${Math.round(builtBp / 100)} % built` : '';
      return `committed in ${quarter}${built}`;
    }
    default:
      return 'waiting';
  }
};

/** What is planned moves with the ranks until it is committed. */
const planned = (plan: string): string =>
  plan === ''
    ? ''
    : `: ${/^\d{4}-Q\d$/.test(plan) ? `would fit in ${plan}` : plan}. No promise to the customer yet`;

/**
 * 'R-1 HubSpot: committed in 2026-Q4, 40 % built.' 'R-6 SAP: rank 6, waiting: does not fit by 15, planned for 2027-Q1. No
 * promise to the customer yet.'
 */
export const statusInWords = (world: World, request: Request): string => {
  const plan = requestOutlooks(world).get(request.row)?.plan ?? '';
  const says = own(request, plan);
  if (says !== 'waiting') return `${nameOf(request)}: ${says}.`;
  const rank = request.rank === '' ? '' : `rank ${String(request.rank)}, `;
  return `${nameOf(request)}: ${rank}waiting${planned(plan)}.`;
};
