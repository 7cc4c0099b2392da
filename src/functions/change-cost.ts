/** CHANGE_COST(id): what dropping a request alone would cost today, in the quarter's unit, or why it can't be dropped. */
import { fromAmount } from '../budget/amount';
import { costToDrop } from '../budget/requests/cost-to-drop';
import { ofRequest } from './of-request';

export const changeCost = (id: unknown, quarter: unknown): number | string =>
  ofRequest('CHANGE_COST', id, quarter, (world, request) => {
    const cost = costToDrop(world, request);
    return typeof cost === 'string' ? cost : fromAmount(cost, world.allocation.unit);
  });
