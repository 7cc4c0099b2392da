/** The computed cells of the Requests tab: frozen price, where a request stands or is planned, what dropping it costs today. */
import { cutLine as words } from '../../words/en/cut-line';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import { cutLine, type CutLineRow } from '../cut-line';
import { eventContext } from '../decisions/event-context';
import { priceDrop } from '../decisions/price-drop';
import { isLine } from '../decisions/priced-line';
import { planCommit } from '../decisions/plan-commit';
import { planHorizon } from '../horizon';
import type { LedgerEntry } from '../ledger-entry';
import { standingEntries } from '../ledger/standing-entries';
import { ledgerStatuses } from '../ledger/status-in-ledger';
import { planInWords } from '../sentences/plan-in-words';
import type { Request } from '../request';
import { waitingRequests } from './waiting-requests';
import type { World } from '../world';

/** How Plan ends while a request is underway, in every language; the native totals of the Allocation tab know such rows by it. */
export const underwayEnding = ', committed';

export interface RequestOutlook {
  /** Frozen price; null until committed. */
  readonly price: Amount | null;
  /** The quarter that the price is in the unit of; '' without a price. */
  readonly quarter: string;
  /** '2026-Q4, committed', 'shipped in 2026-Q4', 'on the shelf', '2026-Q4', 'does not fit by 15, planned for 2027-Q1', 'no estimate', ''. */
  readonly plan: string;
  /** Sunk and disruption if dropped alone today, as shown; null when not committed in this quarter. */
  readonly costToDrop: Amount | null;
}

/** Why each waiting request is not in: before the commit by the cut line, after it by what is left for it alone. */
const waitingPlans = (world: World): ReadonlyMap<number, string> => {
  const context = eventContext(world);
  const { planOf } = planHorizon(world);
  if (context.state.status === 'open') {
    const { goesIn, waits } = planCommit(world);
    return new Map([
      ...goesIn.map(({ request }): [number, string] => [request.row, world.allocation.quarter]),
      ...waits.map(({ request, why }): [number, string] => [request.row, why]),
    ]);
  }
  const whyOf = (request: Request): Pick<CutLineRow, 'reason' | 'why'> => {
    // Nothing comes into a quarter that is closed.
    if (context.state.status === 'closed') return { reason: null, why: '' };
    const [fits] = cutLine([request], context.state.remaining, world.allocation).above;
    const [waits] = cutLine([request], context.state.remaining, world.allocation).below;
    return waits && !fits ? waits : { reason: null, why: fits ? words.why.fitsInRest : '' };
  };
  return new Map(
    waitingRequests(world).map((request) => [
      request.row,
      planInWords(whyOf(request), planOf.get(request.row)),
    ]),
  );
};

/** A1 row → computed cells, for every request. Base case, committed: HubSpot 20, '2026-Q4, committed', costs 11 on day 35 at 40 %. */
export const requestOutlooks = (world: World): ReadonlyMap<number, RequestOutlook> => {
  const context = eventContext(world);
  const statuses = ledgerStatuses(world.ledger);
  const last = new Map<string, LedgerEntry>(
    standingEntries(world.ledger).map((entry) => [entry.request, entry]),
  );
  const waiting = waitingPlans(world);
  const outlookOf = (request: Request): RequestOutlook => {
    const status = request.id === '' ? undefined : statuses.get(request.id);
    const entry = last.get(request.id);
    const none = { price: null, quarter: '', costToDrop: null };
    if (entry && status === 'Shipped') {
      return {
        ...none,
        price: entry.price,
        quarter: entry.quarter,
        plan: fill(words.shippedIn, { quarter: entry.quarter }),
      };
    }
    if (entry && status === 'Committed') {
      const commitment = context.state.commitments.get(request.id);
      const isHere = commitment?.status === 'active' && context.state.status !== 'closed';
      const drop = isHere ? priceDrop(context, { kind: 'drop', id: request.id }) : null;
      const costToDrop = drop && isLine(drop) ? drop.shown.sunk + drop.shown.disruption : null;
      return {
        price: isHere ? commitment.price : entry.price,
        quarter: entry.quarter,
        plan: `${entry.quarter}${underwayEnding}`,
        costToDrop,
      };
    }
    if (status === 'Shelved' && request.status === 'Shelved') return { ...none, plan: words.onShelf };
    return { ...none, plan: waiting.get(request.row) ?? '' };
  };
  return new Map(world.requests.map((request) => [request.row, outlookOf(request)]));
};
