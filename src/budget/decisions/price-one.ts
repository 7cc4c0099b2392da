/** Sends each kind of change to the file that prices it. */
import { isAboutBudget, type Change, type RequestChange } from './change';
import type { EventContext } from './event-context';
import { priceAdd } from './price-add';
import { priceBudgetChange } from './price-budget';
import { priceCut } from './price-cut';
import { priceDrop } from './price-drop';
import { priceGrow } from './price-grow';
import { pricePause } from './price-pause';
import { pricePull } from './price-pull';
import { priceReEstimate } from './price-re-estimate';
import { priceReinstate } from './price-reinstate';
import { priceRename } from './price-rename';
import { priceShip } from './price-ship';
import type { LineOrRefusal } from './priced-line';

const priceRequestChange = (context: EventContext, change: RequestChange): LineOrRefusal => {
  switch (change.kind) {
    case 'drop':
      return priceDrop(context, { ...change, kind: 'drop' });
    case 'add':
      return priceAdd(context, { ...change, kind: 'add' });
    case 'pause':
      return pricePause(context, { ...change, kind: 'pause' });
    case 'reinstate':
      return priceReinstate(context, { ...change, kind: 'reinstate' });
    case 'grow':
      return priceGrow(context, change);
    case 'cut':
      return priceCut(context, change);
    case 'ship':
      return priceShip(context, change);
    case 're-estimate':
      return priceReEstimate(context, change);
    case 'pull':
      return pricePull(context, change);
    case 'rename':
      return priceRename(context, change);
  }
};

export const priceOne = (context: EventContext, change: Change): LineOrRefusal =>
  isAboutBudget(change) ? priceBudgetChange(context.world, change) : priceRequestChange(context, change);
