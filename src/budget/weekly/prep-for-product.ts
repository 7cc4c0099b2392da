/** What product prepares before the meeting, in a quarter of an hour. */
import { weeklyPrep as words } from '../../words/en/weekly-prep';
import { fill } from '../../words/fill';
import { committedRequests } from '../requests/committed-requests';
import type { MeetingRecord } from '../meetings/record';
import type { MeetingSnapshot } from '../meetings/snapshot';
import { priceFromHistory } from '../pace/price-from-history';
import { byRank } from '../ranking/by-rank';
import { isOpen, type Request } from '../request';
import { rowsById } from '../requests/rows-by-id';
import { builtInWords } from '../sentences/built-in-words';
import { titleInWords } from '../sentences/title-in-words';
import { showAmount } from '../showing/show-amount';
import { showDayShort } from '../../words/show-day';
import type { World } from '../world';
import { fairly } from './fairly';
import { newAsks } from './new-asks';
import type { WeeklyList, WeeklyNote } from './page';
import { titledOrId } from './titled-or-id';

/** Since when a share has not moved, as far as the meetings saw; '' when it moved since the last one. */
const sameSince = (request: Request, { allocation, today }: World, { snapshots }: MeetingRecord): string => {
  let day = '';
  for (const snapshot of [...snapshots].reverse()) {
    const seen = rowsById(snapshot.requests).get(request.id);
    if (snapshot.quarter !== allocation.quarter || seen?.builtBp !== request.builtBp) break;
    day = snapshot.day;
  }
  return day === '' || day === today ? '' : showDayShort(day, today);
};

const progressInWords = (request: Request, since: string): string =>
  fill(since === '' ? words.progress : words.progressSince, {
    request: titledOrId(request),
    built: builtInWords(request),
    day: since,
  });

const progressNotes = (world: World, record: MeetingRecord): WeeklyNote[] =>
  committedRequests(world).flatMap(({ request, isStarted }) =>
    request && isStarted
      ? [
          {
            label: words.labels.confirm,
            text: progressInWords(request, sameSince(request, world, record)),
          },
        ]
      : [],
  );

const overrunNotes = (world: World): WeeklyNote[] =>
  committedRequests(world)
    .filter(({ commitment: { estimate, price } }) => estimate > price)
    .map(({ commitment: { title, estimate, price } }) => ({
      label: words.labels.overPrice,
      text: fill(words.overPrice, {
        request: titleInWords(title),
        estimate: showAmount(estimate, world.allocation.unit),
        price: showAmount(price, world.allocation.unit),
      }),
    }));

const adviceNotes = ({ requests }: World): WeeklyNote[] =>
  requests
    .filter((request) => isOpen(request) && request.productSays.trim() !== '')
    .sort(byRank)
    .map((request) => ({
      label: words.labels.productSays,
      text: fill(words.productSays, {
        request: titledOrId(request),
        advice: titleInWords(request.productSays),
      }),
    }));

/** The same number for the same request, so that the page says the same when it is built again. */
const seedOf = (id: string): number =>
  id.split('').reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), 7);

const likelyNotes = (world: World, before: MeetingSnapshot | undefined): WeeklyNote[] =>
  newAsks(world, before).flatMap((request) => {
    const { ledger, allocation } = world;
    const price = priceFromHistory(ledger, request.estimate ?? 0, seedOf(request.id));
    const show = (amount: number): string => showAmount(amount, allocation.unit);
    return price
      ? [
          {
            label: words.labels.likelyPrice,
            text: fill(words.likelyPrice, {
              request: titledOrId(request),
              estimate: show(request.estimate ?? 0),
              half: show(price.p50),
              most: show(price.p80),
            }),
          },
        ]
      : [];
  });

const prompt = (): WeeklyNote => ({ label: words.labels.ask, text: words.ask });

export const prepForProduct = (
  world: World,
  record: MeetingRecord,
  before: MeetingSnapshot | undefined,
): WeeklyList => ({
  heading: words.product,
  notes: fairly([
    progressNotes(world, record),
    overrunNotes(world),
    adviceNotes(world),
    likelyNotes(world, before),
    [prompt()],
  ]),
});
