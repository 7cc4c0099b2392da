/** What each side has changed this quarter, side by side, in the same neutral words. */
import { weeklyLists as words } from '../../words/en/weekly-lists';
import { fill } from '../../words/fill';
import { standingEntries } from '../ledger/standing-entries';
import type { HappenedEvent, LedgerEntry } from '../ledger-entry';
import { entryInWords } from '../sentences/entry-in-words';
import { eventName } from '../sentences/event-name';
import { titleInWords } from '../sentences/title-in-words';
import type { World } from '../world';
import { atMost } from './at-most';
import type { WeeklyList, WeeklyNote } from './page';

const changes: readonly string[] = [
  'Added',
  'Reinstated',
  'Dropped',
  'Paused',
  'Grown',
  'Cut',
  'Pulled',
  'Granted',
  'Taken',
  'Lent',
] satisfies HappenedEvent[];

/** What takes longer than its price is product's, also when it has shipped. */
const isOverrun = ({ event, actual, price }: LedgerEntry): boolean =>
  (event === 'Re-estimated' || event === 'Shipped') && actual > price;

/** The last re-estimate of a request counts, and none once it has shipped. */
const isLast = (entry: LedgerEntry, index: number, all: readonly LedgerEntry[]): boolean =>
  entry.event !== 'Re-estimated' ||
  !all.some(
    ({ event, request }, later) =>
      later > index && request === entry.request && (event === 'Re-estimated' || event === 'Shipped'),
  );

const none = (): WeeklyNote => ({ label: '', text: words.sides.none });

/** The latest first. */
const listOf = (heading: string, rows: readonly LedgerEntry[], world: World): WeeklyList => {
  const notes = [...rows].reverse().map((entry): WeeklyNote => {
    const says = entryInWords(entry, world.allocation.unit);
    return {
      label: eventName(entry.event),
      text:
        entry.request === '' ? says : fill(words.sides.change, { title: titleInWords(entry.title), says }),
    };
  });
  return { heading, notes: notes.length > 0 ? atMost(notes) : [none()] };
};

export const weeklySides = (world: World): { readonly sales: WeeklyList; readonly product: WeeklyList } => {
  const own = standingEntries(world.ledger).filter(({ quarter }) => quarter === world.allocation.quarter);
  const isOfSales = ({ cause, event }: LedgerEntry): boolean => cause === 'Sales' && changes.includes(event);
  return {
    sales: listOf(words.sides.sales, own.filter(isOfSales), world),
    product: listOf(
      words.sides.product,
      own.filter(
        (entry, index) =>
          (isOverrun(entry) && isLast(entry, index, own)) ||
          (entry.cause !== 'Sales' && changes.includes(entry.event)),
      ),
      world,
    ),
  };
};
