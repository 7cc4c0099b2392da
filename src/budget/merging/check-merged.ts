/** Merged rows that lead nowhere: a status set by hand says that a request is counted elsewhere, and not where. */
import type { Problem } from '../problem';
import { mergedIntoNothing } from '../problems/of-requests';
import { quote } from '../quote';
import type { Request } from '../request';

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
      return wrong === '' ? [] : [mergedIntoNothing(request, wrong)];
    });
};
