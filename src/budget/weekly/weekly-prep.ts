/** What each side prepares before the meeting: half an hour of sales, a quarter of an hour of product. */
import { weeklyPrep as words } from '../../words/en/weekly-prep';
import { fill } from '../../words/fill';
import { committedRequests } from '../committed-requests';
import { alsoDropInWords } from '../decisions/does-not-fit';
import { priceChange } from '../decisions/price-change';
import { stateOf } from '../ledger/state-of';
import type { MeetingRecord } from '../meetings/record';
import { lastSnapshot } from '../meetings/since-meeting';
import type { MeetingSnapshot } from '../meetings/snapshot';
import { priceFromHistory } from '../pace/price-from-history';
import { byRank } from '../ranking/by-rank';
import { disagreements } from '../ranking/disagreements';
import { orderOf } from '../ranking/order-of';
import { isOpen, type Request } from '../request';
import { builtInWords } from '../sentences/built-in-words';
import { listInWords } from '../sentences/list-in-words';
import { ordinal } from '../sentences/ordinal';
import { titleInWords } from '../sentences/title-in-words';
import { showAmount } from '../show-amount';
import { showDayShort } from '../show-day';
import { waitingRequests } from '../waiting-requests';
import type { World } from '../world';
import { mostLines } from './at-most';
import { fairly } from './fairly';
import type { WeeklyList, WeeklyNote } from './page';
import { promiseNotes } from './promise-notes';

const nameOf = ({ title, id }: Pick<Request, 'title' | 'id'>): string => titleInWords(title) || id;

const newAsks = (world: World, before: MeetingSnapshot | undefined): Request[] => {
  const known = new Set(before?.requests.map(({ id }) => id));
  return world.requests.filter(({ status, id }) => status === 'New' && !known.has(id)).sort(byRank);
};

/** More of them are one line of names: what they are is on the tab. */
const mostAsks = 3;

const newNotes = (world: World, before: MeetingSnapshot | undefined): WeeklyNote[] => {
  const asks = newAsks(world, before);
  if (asks.length > mostAsks) {
    const names = asks.slice(0, mostAsks).map(nameOf);
    return [
      {
        label: words.labels.newAsk,
        text: fill(words.newAsks, {
          n: asks.length,
          requests: listInWords([...names, fill(words.moreNames, { n: asks.length - mostAsks })]),
        }),
      },
    ];
  }
  return asks.map((request) => {
    const size =
      request.estimate === null ? words.noEstimate : showAmount(request.estimate, world.allocation.unit);
    const customer = titleInWords(request.customer);
    return {
      label: words.labels.newAsk,
      text: fill(request.customer === '' ? words.newAsk : words.newAskFor, {
        request: nameOf(request),
        customer,
        size,
      }),
    };
  });
};

const disagreementNotes = ({ requests }: World): WeeklyNote[] =>
  disagreements(requests).flatMap(({ row, sales, product }) => {
    const request = requests.find((each) => each.row === row);
    return request
      ? [
          {
            label: words.labels.rank,
            text: fill(words.ranked, {
              request: nameOf(request),
              sales: ordinal(sales),
              product: ordinal(product),
            }),
          },
        ]
      : [];
  });

/** What granting a wish takes: nothing but room, or the cheapest drops that make room. */
const grantingInWords = (world: World, id: string): string => {
  const { unit } = world.allocation;
  const { refusals, alsoDrop, shortBy, remainingAfter } = priceChange(world, [{ kind: 'add', id }]);
  if (shortBy === 0)
    return refusals[0]?.says ?? fill(words.leaves, { amount: showAmount(remainingAfter, unit) });
  const short = showAmount(shortBy, unit);
  return alsoDrop
    ? fill(words.short, { short, drop: alsoDropInWords(alsoDrop, unit).replace(/^also /, '') })
    : fill(words.shortAnyhow, { short });
};

/** Rank alone never costs anything: above committed work it is a wish, with its price. */
const wishNotes = (world: World): WeeklyNote[] => {
  if (stateOf(world).status !== 'committed') return [];
  const order = orderOf(world.requests);
  const committed = committedRequests(world).map(({ commitment }) => order.indexOf(commitment.id));
  const lowest = Math.max(-1, ...committed);
  return waitingRequests(world)
    .filter(({ id }) => order.includes(id) && order.indexOf(id) < lowest)
    .slice(0, mostLines)
    .map((request) => ({
      label: words.labels.wish,
      text: fill(words.wish, {
        request: nameOf(request),
        granting: grantingInWords(world, request.id),
      }),
    }));
};

/** Since when a share has not moved, as far as the meetings saw; '' when it moved since the last one. */
const sameSince = (request: Request, { allocation, today }: World, { snapshots }: MeetingRecord): string => {
  let day = '';
  for (const snapshot of [...snapshots].reverse()) {
    const seen = snapshot.requests.find(({ id }) => id === request.id);
    if (snapshot.quarter !== allocation.quarter || seen?.builtBp !== request.builtBp) break;
    day = snapshot.day;
  }
  return day === '' || day === today ? '' : showDayShort(day, today);
};

const progressInWords = (request: Request, since: string): string =>
  fill(since === '' ? words.progress : words.progressSince, {
    request: nameOf(request),
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
        request: nameOf(request),
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
              request: nameOf(request),
              estimate: show(request.estimate ?? 0),
              half: show(price.p50),
              most: show(price.p80),
            }),
          },
        ]
      : [];
  });

const prompt = (): WeeklyNote => ({ label: words.labels.ask, text: words.ask });

export const weeklyPrep = (
  world: World,
  record: MeetingRecord,
): { readonly sales: WeeklyList; readonly product: WeeklyList } => {
  const before = lastSnapshot(record, world.today);
  return {
    sales: {
      heading: words.sales,
      notes: fairly([
        newNotes(world, before),
        disagreementNotes(world),
        wishNotes(world),
        promiseNotes(world),
      ]),
    },
    product: {
      heading: words.product,
      notes: fairly([
        progressNotes(world, record),
        overrunNotes(world),
        adviceNotes(world),
        likelyNotes(world, before),
        [prompt()],
      ]),
    },
  };
};
