/** The shelf as the weekly page lists it: what was built and put aside, of every quarter, until it comes back. */
import { weeklyLists as words } from '../../words/en/weekly-lists';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import { shelfOf, type ShelvedWork } from '../requests/shelf';
import { showAmount } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import { units, type Unit } from '../unit';
import type { World } from '../world';

export interface ShelfLine {
  readonly id: string;
  readonly title: string;
  /** The quarter it was dropped in. */
  readonly quarter: string;
  /** Built and lost at sales' cost, in that quarter's unit. */
  readonly lost: Amount;
  /** '40 % built, 8 built and lost; 12 to reinstate now'. */
  readonly note: string;
}

const builtInWords = ({ item, builtValue, unit }: ShelvedWork): string => {
  const share = showShare(item.builtBp);
  if (builtValue === 0) return fill(words.shelf.built, { share });
  return item.sunk > 0
    ? fill(words.shelf.builtAndLost, { share, amount: showAmount(item.sunk, unit) })
    : fill(words.shelf.builtByOthers, { share, amount: showAmount(builtValue, unit) });
};

const comesBackFor = ({ price }: ShelvedWork, unit: Unit): string =>
  price === null
    ? fill(words.shelf.noEstimate, { unit: units[unit].plural })
    : fill(words.shelf.reinstate, { amount: showAmount(price, unit) });

/** In the order in which things were put there. */
export const weeklyShelf = (world: World): ShelfLine[] =>
  shelfOf(world).map((work) => ({
    id: work.item.id,
    title: work.item.title,
    quarter: work.quarter,
    lost: work.item.sunk,
    note: fill(words.shelf.line, {
      built: builtInWords(work),
      comesBack: comesBackFor(work, world.allocation.unit),
    }),
  }));

/** Said wherever the shelf is listed: what lies there is still worth something. */
export const shelfIdea = (): string => words.shelf.idea;
