/** Merged rows that lead nowhere: a status set by hand says that a request is counted elsewhere, and not where. */
import { nameOf } from '../name-of';
import type { Problem } from '../problem';
import { quote } from '../quote';
import type { Request } from '../request';

const remedy = 'Merge it on the page Duplicates of the sidebar, or set its Status to New.';

const whatIsWrong = (request: Request, ids: ReadonlySet<string>): string => {
  const { mergedInto } = request;
  if (mergedInto === '') return 'and Merged into does not say into which request';
  if (mergedInto === request.id) return 'and Merged into names itself';
  return ids.has(mergedInto) ? '' : `and there is no request ${quote(mergedInto)}`;
};

/** Nothing is lost by it, so it stops nobody; its asks count nowhere until it is settled. */
export const checkMerged = (requests: readonly Request[]): Problem[] => {
  const ids = new Set(requests.map(({ id }) => id));
  return requests
    .filter(({ status }) => status === 'Merged')
    .flatMap((request): Problem[] => {
      const wrong = whatIsWrong(request, ids);
      if (wrong === '') return [];
      return [
        {
          code: 'merged-into-nothing',
          place: { tab: 'Requests', row: request.row, header: 'Status' },
          says: `${nameOf(request)} is Merged, ${wrong}: its asks count nowhere. ${remedy}`,
          isNotice: true,
        },
      ];
    });
};
