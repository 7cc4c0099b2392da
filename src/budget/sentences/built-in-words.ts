/** How far something is, as sentences and the weekly tab say it. */
import { isStarted, type Request } from '../request';
import { showShare } from '../show-share';

/** '40 % built', 'just started', 'not started'. */
export const builtInWords = (request: Pick<Request, 'status' | 'builtBp'>): string => {
  if (request.builtBp > 0) return `${showShare(request.builtBp)} built`;
  return isStarted(request) ? 'just started' : 'not started';
};
