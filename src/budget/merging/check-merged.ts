/** Merged rows that lead nowhere: a status set by hand says that a request is counted elsewhere, and not where. */
import { merged as words } from '../../words/en/merged';
import { fill } from '../../words/fill';
import type { Problem } from '../problem';
import { mergedIntoNothing } from '../problems/of-requests';
import { quote } from '../showing/quote';
import type { Request } from '../request';

const whatIsWrong = (request: Request, ids: ReadonlySet<string>): string => {
  const { mergedInto } = request;
  if (mergedInto === '') return words.intoNothing;
  if (mergedInto === request.id) return words.intoItself;
  return ids.has(mergedInto) ? '' : fill(words.intoUnknown, { request: quote(mergedInto) });
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
