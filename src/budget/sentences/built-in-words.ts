/** How far something is, as sentences and the weekly tab say it. */
import { requests } from '../../words/en/requests';
import { fill } from '../../words/fill';
import { isStarted, type Request } from '../request';
import { showShare } from '../showing/show-share';

/** '40 % built', 'just started', 'not started'. */
export const builtInWords = (request: Pick<Request, 'status' | 'builtBp'>): string => {
  if (request.builtBp > 0) return fill(requests.built, { share: showShare(request.builtBp) });
  return isStarted(request) ? requests.justStarted : requests.notStarted;
};
