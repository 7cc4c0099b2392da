/** The third view: what waits, by the quarter it might come in, as ranges that nobody should promise. */
import { weeklyLists as words } from '../../words/en/weekly-lists';
import { fill } from '../../words/fill';
import { planHorizon, unplanned, type HorizonQuarter } from '../horizon';
import { stateOf } from '../ledger/state-of';
import type { Request } from '../request';
import { rankText } from '../ranking/rank-text';
import { requestOutlooks } from '../requests/request-outlook';
import { showAmount } from '../showing/show-amount';
import { showRange } from '../showing/show-range';
import { tentativeSpread } from '../planning/tentative-spread';
import type { QueueGroup, WeeklyLine } from './weekly-line';
import type { World } from '../world';

/** Groups in time order, those without requests left out; 'unplanned' last. SAP (25), one quarter ahead, shows '19–38'. */
export const weeklyQueue = (world: World): QueueGroup[] => {
  const { unit } = world.allocation;
  const { quarters, unplanned: waiting } = planHorizon(world);
  const outlooks = requestOutlooks(world);
  const isOpen = stateOf(world).status === 'open';
  const lineOf = (request: Request, ahead: number): WeeklyLine => {
    const amount = request.estimate;
    const exact = amount === null ? '' : showAmount(amount, unit);
    return {
      id: request.id,
      rank: rankText(request.rank),
      title: request.title,
      customer: request.customer,
      builtBp: request.builtBp,
      built: '',
      amount,
      // This quarter's estimates are what gets committed: no range.
      shown: ahead === 0 || !amount ? exact : showRange(amount, tentativeSpread(world.ledger, ahead), unit),
      note: outlooks.get(request.row)?.plan ?? '',
    };
  };
  const headingOf = ({ quarter, load, budget }: HorizonQuarter, ahead: number): string => {
    const { thisQuarter, later } = words.queue;
    return fill(ahead === 0 && isOpen ? thisQuarter : later, {
      quarter,
      used: showAmount(load, unit),
      budget: showAmount(budget, unit),
    });
  };
  const groups = quarters.map((quarter, ahead) => ({
    quarter: quarter.quarter,
    heading: headingOf(quarter, ahead),
    lines: quarter.requests.map((request) => lineOf(request, ahead)),
  }));
  const rest = {
    quarter: unplanned,
    heading: words.queue.unplanned,
    lines: waiting.map((request) => lineOf(request, quarters.length)),
  };
  return [...groups, rest].filter(({ lines }) => lines.length > 0);
};
