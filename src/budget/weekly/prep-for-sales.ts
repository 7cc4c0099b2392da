/** What sales prepares before the meeting, in half an hour. */
import { weeklyPrep as words } from '../../words/en/weekly-prep';
import { fill } from '../../words/fill';
import { committedRequests } from '../requests/committed-requests';
import { dropsInWords } from '../decisions/does-not-fit';
import { priceChange } from '../decisions/price-change';
import { stateOf } from '../ledger/state-of';
import type { MeetingSnapshot } from '../meetings/snapshot';
import { disagreements } from '../ranking/disagreements';
import { orderOf } from '../ranking/order-of';
import { listInWords } from '../../words/list-in-words';
import { ordinal } from '../sentences/ordinal';
import { titleInWords } from '../sentences/title-in-words';
import { showAmount } from '../showing/show-amount';
import { waitingRequests } from '../requests/waiting-requests';
import type { World } from '../world';
import { mostLines } from './at-most';
import { fairly } from './fairly';
import { newAsks } from './new-asks';
import type { WeeklyList, WeeklyNote } from './page';
import { promiseNotes } from './promise-notes';
import { titledOrId } from './titled-or-id';

/** More of them are one line of names: what they are is on the tab. */
const mostAsks = 3;

const newNotes = (world: World, before: MeetingSnapshot | undefined): WeeklyNote[] => {
  const asks = newAsks(world, before);
  if (asks.length > mostAsks) {
    const names = asks.slice(0, mostAsks).map(titledOrId);
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
        request: titledOrId(request),
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
              request: titledOrId(request),
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
  if (shortBy === 0) {
    return refusals[0]?.says ?? fill(words.leaves, { amount: showAmount(remainingAfter, unit) });
  }
  const short = showAmount(shortBy, unit);
  return alsoDrop
    ? fill(words.short, { short, drop: dropsInWords(alsoDrop, unit) })
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
        request: titledOrId(request),
        granting: grantingInWords(world, request.id),
      }),
    }));
};

export const prepForSales = (world: World, before: MeetingSnapshot | undefined): WeeklyList => ({
  heading: words.sales,
  notes: fairly([newNotes(world, before), disagreementNotes(world), wishNotes(world), promiseNotes(world)]),
});
