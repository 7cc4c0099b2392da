/** The shelf as the sidebar shows it: what was built, what of it still counts, what coming back takes today. */
import { shelfIdea } from '../../budget/weekly/weekly-shelf';
import { portion } from '../../budget/amount';
import { shelfOf, type ShelvedWork } from '../../budget/shelf';
import { showAmount, showAmountInWords } from '../../budget/show-amount';
import { showShare } from '../../budget/show-share';
import type { Unit } from '../../budget/unit';
import type { World } from '../../budget/world';
import type { ShelfView } from '../api';

export const shelfViews = (world: World): ShelfView[] =>
  shelfOf(world).map((work) => shelfView(work, world.allocation.unit));

/** HubSpot (20), 8 built, in its own quarter: price '12', 'Its price of 20 points less 8, all of what was built.' */
const shelfView = (work: ShelvedWork, unit: Unit): ShelfView => {
  const { item, quarter, salvage, salvageBp, price } = work;
  const built = showAmount(portion(item.price, item.builtBp), unit);
  return {
    id: item.id,
    title: item.title,
    note: `${showShare(item.builtBp)} built in ${quarter}: ${built} ${item.sunk > 0 ? 'built and lost' : 'built, not at sales’ cost'}`,
    price: price === null ? '' : showAmount(price, unit),
    salvage: salvageInWords(work, salvage > 0 ? salvageBp : 0, unit),
    idea: shelfIdea,
  };
};

const shares: Readonly<Record<number, string>> = { 10_000: 'all', 5000: 'half' };

const salvageInWords = ({ item, salvage }: ShelvedWork, shareBp: number, unit: Unit): string => {
  const price = showAmountInWords(item.price, unit);
  const share = shares[shareBp];
  return share === undefined
    ? `Its full price of ${price}: nothing of what was built counts any more.`
    : `Its price of ${price} less ${showAmount(salvage, unit)}, ${share} of what was built and paid for.`;
};
