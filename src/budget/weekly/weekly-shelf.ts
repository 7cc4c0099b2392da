/** The shelf as the weekly page lists it: what was built and put aside, of every quarter, until it comes back. */
import type { Amount } from '../amount';
import { shelfOf, type ShelvedWork } from '../shelf';
import { showAmount } from '../show-amount';
import { showShare } from '../show-share';
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
  const share = `${showShare(item.builtBp)} built`;
  if (builtValue === 0) return share;
  return item.sunk > 0
    ? `${share}, ${showAmount(item.sunk, unit)} built and lost`
    : `${share}, ${showAmount(builtValue, unit)} built, not at sales\u2019 cost`;
};

const comesBackFor = ({ price }: ShelvedWork, unit: Unit): string =>
  price === null
    ? `an estimate in ${units[unit].plural} is missing to reinstate it`
    : `${showAmount(price, unit)} to reinstate now`;

/** In the order in which things were put there. */
export const weeklyShelf = (world: World): ShelfLine[] =>
  shelfOf(world).map((work) => ({
    id: work.item.id,
    title: work.item.title,
    quarter: work.quarter,
    lost: work.item.sunk,
    note: `${builtInWords(work)}; ${comesBackFor(work, world.allocation.unit)}`,
  }));

/** Said wherever the shelf is listed: what lies there is still worth something. */
export const shelfIdea = 'Show it at the next meeting, and reuse its ideas.';
