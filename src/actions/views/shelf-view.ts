/** The shelf as the sidebar shows it: what was built, what of it still counts, what coming back takes today. */
import { viewShelf as words } from '../../words/en/view-shelf';
import { fill } from '../../words/fill';
import { shelfIdea } from '../../budget/weekly/weekly-shelf';
import { portion } from '../../budget/amount';
import { shelfOf, type ShelvedWork } from '../../budget/requests/shelf';
import { showAmount, showAmountInWords } from '../../budget/showing/show-amount';
import { showShare } from '../../budget/showing/show-share';
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
    note: fill(item.sunk > 0 ? words.builtAndLost : words.builtAtNoCost, {
      share: showShare(item.builtBp),
      quarter,
      built,
    }),
    price: price === null ? '' : showAmount(price, unit),
    salvage: salvageInWords(work, salvage > 0 ? salvageBp : 0, unit),
    idea: shelfIdea(),
  };
};

/** What of the built part counts, by its share in basis points. */
const salvages: Readonly<Record<number, 'lessAll' | 'lessHalf'>> = { 10_000: 'lessAll', 5000: 'lessHalf' };

const salvageInWords = ({ item, salvage }: ShelvedWork, shareBp: number, unit: Unit): string => {
  const price = showAmountInWords(item.price, unit);
  const text = salvages[shareBp];
  return text === undefined
    ? fill(words.fullPrice, { price })
    : fill(words[text], { price, salvage: showAmount(salvage, unit) });
};
