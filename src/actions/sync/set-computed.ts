/** Price, plan and cost to drop of every request, as they follow from the ledger and the day. */
import { viewPlans as words } from '../../words/en/view-plans';
import { fill } from '../../words/fill';
import { fromAmount, toAmount } from '../../budget/amount';
import type { LedgerEntry } from '../../budget/ledger-entry';
import { currentQuarter } from '../../budget/quarter';
import type { Request } from '../../budget/request';
import { requestOutlooks, type RequestOutlook } from '../../budget/requests/request-outlook';
import type { RequestsHeader } from '../../sheets/columns/requests-columns';
import type { Workbook } from '../../sheets/workbook';
import type { CellUpdates } from './cell-updates';

interface Facts {
  readonly progress: ReadonlyMap<string, number>;
  readonly posted: readonly LedgerEntry[];
  readonly copies: ReadonlyMap<number, Request>;
}

/** A new title or estimate says nothing about the price, so one typed over beside it stays. */
const mayPrice = ({ event }: LedgerEntry): boolean => event !== 'Renamed' && event !== 'Re-estimated';

/** Whatever quarter the action was about, the tab tells of the one today falls in. Returns the requests at the prices written. */
export const setComputed = (
  { set, isBlank }: CellUpdates<RequestsHeader>,
  workbook: Workbook,
  { progress, posted, copies }: Facts,
): readonly Request[] => {
  const { allocations, requests, ledger, today, now, unitOf } = workbook;
  const allocation = currentQuarter(allocations, today);
  if (allocation === null) return requests;
  const repriced = new Set(posted.filter(mayPrice).map(({ request }) => request));
  const originals = requests.filter(({ row }) => !copies.has(row));
  const outlooks = requestOutlooks({
    allocation,
    allocations,
    requests: originals,
    ledger,
    today,
    now,
    progress,
  });
  return requests.map((request) => {
    const { row, id } = request;
    const { price, quarter, plan, costToDrop } = outlooks.get(row) ?? outlookOfCopy(copies.get(row));
    set('Plan', row, plan);
    set('Cost to drop now', row, costToDrop === null ? '' : fromAmount(costToDrop, allocation.unit));
    // A price typed over stays on view as a pending change.
    if (price !== null && !repriced.has(id) && !isBlank('Price', row)) return request;
    const shown = price === null ? null : fromAmount(price, unitOf(quarter));
    set('Price', row, shown ?? '');
    // As it would be read back: in the unit of the quarter that the action is about.
    const unit = workbook.allocation?.unit ?? allocation.unit;
    return { ...request, price: shown === null ? null : toAmount(shown, unit) };
  });
};

/** The totals count what Plan calls committed, and a copy is no second commitment. */
const outlookOfCopy = (original: Request | undefined): RequestOutlook => ({
  price: null,
  quarter: '',
  plan: original ? fill(words.copyOfRow, { row: original.row }) : '',
  costToDrop: null,
});
