/** Where a request stands, for the colleague who asked: one sentence, and never more of a promise than there is. */
import { status as words } from '../../words/en/status';
import { fill } from '../../words/fill';
import { requestOutlooks, underwayEnding } from '../requests/request-outlook';
import { nameOf } from '../showing/name-of';
import { isQuarterName } from '../quarter-name';
import { showShare } from '../showing/show-share';
import type { Request } from '../request';
import type { World } from '../world';

/** null of what waits. */
const own = ({ status, mergedInto, builtBp }: Request, plan: string): string | null => {
  switch (status) {
    case 'Merged':
      return mergedInto === '' ? words.merged : fill(words.mergedInto, { request: mergedInto });
    case 'Declined':
      return words.declined;
    case 'Shelved':
      return words.onShelf;
    case 'Shipped':
      return plan === '' ? words.shipped : plan;
    case 'Committed':
    case 'Building': {
      if (!plan.endsWith(underwayEnding)) return plan === '' ? status : plan;
      const quarter = plan.slice(0, -underwayEnding.length);
      return status === 'Building' || builtBp > 0
        ? fill(words.committedAndBuilt, { quarter, share: showShare(100 * Math.round(builtBp / 100)) })
        : fill(words.committed, { quarter });
    }
    default:
      return null;
  }
};

/** What is planned moves with the ranks until it is committed. */
const waitsInWords = (request: string, rank: string, plan: string): string => {
  if (plan === '') return fill(rank === '' ? words.waits : words.waitsAtRank, { request, rank });
  const place = isQuarterName(plan) ? fill(words.wouldFit, { quarter: plan }) : plan;
  return fill(rank === '' ? words.waitsPlanned : words.waitsAtRankPlanned, { request, rank, plan: place });
};

/**
 * 'R-1 HubSpot: committed in 2026-Q4, 40 % built.' 'R-6 SAP: rank 6, waiting: does not fit by 15, planned for 2027-Q1. No
 * promise to the customer yet.'
 */
export const statusInWords = (world: World, request: Request): string => {
  const plan = requestOutlooks(world).get(request.row)?.plan ?? '';
  const where = own(request, plan);
  return where === null
    ? waitsInWords(nameOf(request), String(request.rank), plan)
    : fill(words.sentence, { request: nameOf(request), where });
};
