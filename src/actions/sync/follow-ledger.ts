/** Requests as they stand once entries about them were posted: the ledger decides, and their rows follow. */
import type { HappenedEvent, LedgerEntry } from '../../budget/ledger-entry';
import { byRequest } from '../../budget/ledger/by-request';
import { foldQuarter } from '../../budget/ledger/fold-quarter';
import type { Commitment } from '../../budget/ledger/quarter-state';
import { standingEntries } from '../../budget/ledger/standing-entries';
import { ledgerStatuses, type LedgerStatus } from '../../budget/ledger/status-in-ledger';
import { wasStarted } from '../../budget/ledger/was-started';
import type { Request, Status } from '../../budget/request';

type Ledger = readonly LedgerEntry[];

/** What happened or was undone: of 'Grown, undone' it is Grown. */
const kindOf = ({ event }: LedgerEntry): string => event.replace(/, undone$/, '');

const isAbout =
  (...events: readonly HappenedEvent[]) =>
  (entry: LedgerEntry): boolean =>
    events.some((event) => event === kindOf(entry));

const isDeparture = isAbout('Dropped', 'Pulled');
const isFreshStart = isAbout('Reinstated', 'Carried');
/** Of reinstated and carried work the estimate is what is left of it, like its price. */
const isResized = isAbout('Re-estimated', 'Grown', 'Cut', 'Reinstated', 'Carried');
const isRenamed = isAbout('Renamed');

/** What was built of the request when it went to the shelf it lies on. */
const builtOnShelf = (ledger: Ledger, id: string): number | undefined =>
  standingEntries(ledger)
    .filter((entry) => entry.request === id && isDeparture(entry))
    .pop()?.builtBp;

/** Work that is reinstated or carried begins at 0 % of what is left; taken back, it lies as built as it was. */
const builtAfter = (request: Request, ledger: Ledger, posted: Ledger): number => {
  const [last] = posted.filter(isFreshStart).slice(-1);
  if (!last) return request.builtBp;
  return last.reverses === 0 ? 0 : (builtOnShelf(ledger, request.id) ?? request.builtBp);
};

/**
 * Progress is product's to set: Building stays, and comes back with work that had begun when nothing was built yet, for
 * there nothing else tells of it.
 */
const statusAfter = (
  { status, builtBp }: Pick<Request, 'status' | 'builtBp'>,
  posted: Ledger,
  ledger: Ledger,
  decided: LedgerStatus,
): Status => {
  if (decided !== 'Committed') return decided;
  const takenBack = new Set(posted.filter(isDeparture).map(({ reverses }) => reverses));
  const hadBegun =
    takenBack.size > 0 && ledger.some((entry) => takenBack.has(entry.entry) && wasStarted(entry));
  return status === 'Building' || (builtBp === 0 && hadBegun) ? 'Building' : 'Committed';
};

const commitmentOf = (ledger: Ledger, entry: LedgerEntry | undefined): Commitment | undefined =>
  entry && foldQuarter(ledger, entry.quarter).commitments.get(entry.request);

const followed = (
  request: Request,
  posted: Ledger,
  ledger: Ledger,
  decided: LedgerStatus | undefined,
): Request => {
  const builtBp = builtAfter(request, ledger, posted);
  const resized = commitmentOf(ledger, posted.filter(isResized).pop());
  const renamed = commitmentOf(ledger, posted.filter(isRenamed).pop());
  return {
    ...request,
    builtBp,
    estimate: resized?.estimate ?? request.estimate,
    title: renamed?.title ?? request.title,
    status: decided ? statusAfter({ ...request, builtBp }, posted, ledger, decided) : request.status,
  };
};

/**
 * Only requests that `posted` (the last entries of `ledger`) is about, so that a status typed by hand elsewhere stays
 * visible as what it is; and committed ones of which `isUnfinished` says that an earlier run died before their row.
 */
export const followLedger = (
  requests: readonly Request[],
  ledger: Ledger,
  posted: Ledger,
  isUnfinished: (request: Request) => boolean,
): readonly Request[] => {
  const statuses = ledgerStatuses(ledger);
  const postedFor = byRequest(posted);
  return requests.map((request) => {
    const own = request.id === '' ? [] : (postedFor.get(request.id) ?? []);
    const decided = statuses.get(request.id);
    const follows = own.some((entry) => !isAbout('Proposed')(entry));
    return follows || (decided === 'Committed' && isUnfinished(request))
      ? followed(request, own, ledger, decided)
      : request;
  });
};
