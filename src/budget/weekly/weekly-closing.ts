/** The end of a quarter for a note to the company: great things that shipped, and what was learned. */
import { count } from '../../words/count';
import { weeklyLists as words } from '../../words/en/weekly-lists';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import { dealsTotal } from '../requests/deals';
import { grouped } from '../showing/grouped';
import { stateOf } from '../ledger/state-of';
import { countedAsks } from '../merging/counted-asks';
import { measures } from '../pace/measures';
import { wasteHeadline } from '../policy/waste-headline';
import type { Request } from '../request';
import { asSentence } from '../../words/as-sentence';
import { listWithCommas } from '../../words/list-in-words';
import { rowsById } from '../requests/rows-by-id';
import { titleInWords } from '../sentences/title-in-words';
import { showAmountInWords } from '../showing/show-amount';
import type { World } from '../world';
import type { WeeklyNote, WeeklyPage } from './page';

/** Three things are remembered (product.md, section 6). */
const mostGreat = 3;

interface Shipped {
  readonly title: string;
  readonly price: Amount;
  /** undefined when its row is gone. */
  readonly row: Request | undefined;
}

const asksOf = ({ row }: Shipped): number => (row ? countedAsks(row) : 0);

const dealsOf = (shipped: readonly Shipped[]): number => dealsTotal(shipped.flatMap(({ row }) => row ?? []));

/** Most deal value first, a deal that an earlier one has brought in counted no more; then asks, then size. */
const greatest = (shipped: readonly Shipped[]): Shipped[] => {
  const great: Shipped[] = [];
  const rest = [...shipped];
  while (great.length < mostGreat && rest.length > 0) {
    const adds = (each: Shipped): number => dealsOf([...great, each]) - dealsOf(great);
    rest.sort(
      (one, other) => adds(other) - adds(one) || asksOf(other) - asksOf(one) || other.price - one.price,
    );
    great.push(...rest.splice(0, 1));
  }
  return great;
};

const greatNote = (world: World, each: Shipped): WeeklyNote => {
  const deals = dealsOf([each]);
  const parts = [
    each.row && each.row.customer !== ''
      ? fill(words.closing.customer, { customer: titleInWords(each.row.customer) })
      : '',
    deals > 0 ? fill(words.closing.deals, { total: grouped(Math.round(deals)) }) : '',
    asksOf(each) > 0 ? count(words.closing.asks, asksOf(each)) : '',
    showAmountInWords(each.price, world.allocation.unit),
  ];
  return { label: titleInWords(each.title), text: listWithCommas(parts.filter((part) => part !== '')) };
};

/** null until the quarter is closed. */
export const weeklyClosing = (world: World): WeeklyPage['closing'] => {
  const state = stateOf(world);
  if (state.status !== 'closed') return null;
  const rows = rowsById(world.requests);
  const shipped = [...state.commitments.values()]
    .filter(({ status }) => status === 'shipped')
    .map(({ id, title, price }) => ({ title, price, row: rows.get(id) }));
  const great = greatest(shipped).map((each) => greatNote(world, each));
  return {
    great: {
      heading: words.closing.great,
      notes: great.length > 0 ? great : [{ label: '', text: words.closing.nothing }],
    },
    learned: {
      heading: words.closing.learned,
      notes: [
        ...measures(world),
        {
          label: words.closing.waste,
          text: asSentence(wasteHeadline(state, world.allocation.unit).inShort),
        },
      ],
    },
  };
};
