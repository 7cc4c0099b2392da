/** An open request as the pages show it where duplicates are looked for. */
import { countedAsks } from '../../budget/merging/counted-asks';
import { whyNotMergeAway } from '../../budget/merging/why-not-merge';
import { byRank } from '../../budget/ranking/by-rank';
import { rankText } from '../../budget/ranking/rank-text';
import { isOpen } from '../../budget/request';
import { listWithCommas } from '../../words/list-in-words';
import { showAmountInWords } from '../../budget/showing/show-amount';
import type { World } from '../../budget/world';
import type { OpenRequestView } from '../api';

/** In the order of their ranks. */
export const openRequestViews = (world: World): OpenRequestView[] =>
  world.requests
    .filter((request) => isOpen(request) && request.title.trim() !== '')
    .sort(byRank)
    .map((request) => {
      const [whyNotAway] = whyNotMergeAway(request, world);
      const size =
        request.estimate === null ? '' : showAmountInWords(request.estimate, world.allocation.unit);
      return {
        id: request.id,
        rank: rankText(request.rank),
        title: request.title,
        customer: request.customer,
        asks: countedAsks(request),
        // As the tab has it: what only waits needs no word.
        note: listWithCommas(
          [request.status === 'New' || request.status === 'Endorsed' ? '' : request.status, size].filter(
            Boolean,
          ),
        ),
        whyNotAway: whyNotAway?.says ?? '',
      };
    });
