/** Home before there is a quarter. */
import { topic } from '../topic';

export const welcome = topic('welcome', {
  setUp: 'Set up this spreadsheet',
  /** {tab}: 'Allocation'. */
  goTo: 'Go to {tab}',
  loadExample: 'Load the example quarter',
  lead: 'Give sales a budget, and let it choose.',
  about:
    'Each quarter sales gets a fixed share of what product can build, and spends it on what it wants most.',
  inTheWay: { one: '{n} thing in the way', other: '{n} things in the way' },
  rank: 'Rank.',
  rankAbout: 'Sales puts its requests in one order. The list is cut where the budget ends.',
  commit: 'Commit.',
  commitAbout: 'Product promises what is above the cut. Prices are frozen.',
  change: 'Change, at a price.',
  changeAbout: 'Work not started moves free. Dropping built work costs what was built, and some more.',
  tabs: 'Set-up adds four tabs: Allocation, Requests, Changes and Weekly. Your own tabs stay as they are.',
});
