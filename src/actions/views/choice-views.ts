/** Requests as the composer offers them. */
import { viewPrice as words } from '../../words/en/view-price';
import { fill } from '../../words/fill';
import { isStarted, type Request } from '../../budget/request';
import { requestOutlooks } from '../../budget/requests/request-outlook';
import { disagreements } from '../../budget/ranking/disagreements';
import { byRank } from '../../budget/ranking/by-rank';
import { stateOf } from '../../budget/ledger/state-of';
import { ordinal } from '../../budget/sentences/ordinal';
import { builtInWords } from '../../budget/sentences/built-in-words';
import type { World } from '../../budget/world';
import type { ChoiceView } from '../api';
import { lineView } from './line-view';

/** Those that `holds`, in rank order; whoever has none comes last. A committed one shows its price, a waiting one its estimate. */
export const choiceViews = (world: World, holds: (request: Request) => boolean): ChoiceView[] => {
  const outlooks = requestOutlooks(world);
  const apart = new Map(disagreements(world.requests).map(({ row, product }) => [row, product]));
  const { commitments } = stateOf(world);
  return world.requests
    .filter(holds)
    .sort(byRank)
    .map((request) => {
      const commitment = commitments.get(request.id);
      const note = commitment
        ? builtInWords(request)
        : [waitingNote(outlooks.get(request.row)?.plan ?? '', world), productsWord(apart.get(request.row))]
            .filter(Boolean)
            .join(' · ');
      return {
        ...lineView(request, commitment?.price ?? request.estimate, note, world.allocation.unit),
        started: isStarted(request),
      };
    });
};

/** What fits needs no words: it stands above the line. */
const waitingNote = (plan: string, { allocation }: World): string =>
  plan === allocation.quarter ? '' : plan;

/** Said where the two orders are far apart; the rank decides. */
const productsWord = (place: number | undefined): string =>
  place === undefined ? '' : fill(words.productsPlace, { place: ordinal(place) });
