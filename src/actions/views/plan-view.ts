/** Four quarters ahead as the sidebar shows them. */
import { planHorizon } from '../../budget/horizon';
import { quarterLoads, type QuarterLoad } from '../../budget/quarter-loads';
import type { Request } from '../../budget/request';
import { whyNot } from '../../budget/role';
import { movesInWords } from '../../budget/sentences/moves-in-words';
import { showAmount, unitWordFor } from '../../budget/show-amount';
import { showRange } from '../../budget/show-range';
import { suggestMoves } from '../../budget/suggest-moves';
import { tentativeSpread } from '../../budget/tentative-spread';
import type { World } from '../../budget/world';
import type { LineView, LoadView, PlanView } from '../api';
import type { Desk } from '../desk';
import { lineView } from './line-view';

const markOf = ({ over, terms: { unit } }: QuarterLoad): string => {
  if (over === 0) return 'full';
  return over > 0 ? `over by ${showAmount(over, unit)}` : `${showAmount(-over, unit)} free`;
};

/** What is not committed is a guess, and the further away the wider. */
const lineOf = ({ ledger, allocation: { unit } }: World, request: Request, ahead: number): LineView => {
  const line = lineView(request, request.estimate, '', unit);
  const { estimate } = request;
  if (ahead === 0 || !estimate) return line;
  return { ...line, amount: showRange(estimate, tentativeSpread(ledger, ahead), unit) };
};

const loadView = (world: World, load: QuarterLoad, ahead: number): LoadView => {
  const { unit } = load.terms;
  const show = (amount: number): string => showAmount(amount, unit);
  return {
    quarter: load.quarter,
    says: `${show(load.load)} of ${load.isProjected ? 'about ' : ''}${show(load.limit)} ${unitWordFor(load.limit, unit)}`,
    mark: markOf(load),
    percent: load.limit === 0 ? (load.load === 0 ? 0 : 200) : Math.round((100 * load.load) / load.limit),
    isOver: load.over > 0,
    label: ahead === 0 ? '' : 'tentative: do not promise',
    wanted: load.wanted.map((request) => lineOf(world, request, ahead)),
  };
};

export const planView = ({ world, who }: Desk): Omit<PlanView, 'problems'> => {
  const loads = quarterLoads(world);
  const says = movesInWords(world);
  const beyond = planHorizon(world).unplanned.filter(
    ({ estimate, promise }) => (estimate ?? 0) > 0 && promise.paidBy !== 'Product',
  );
  return {
    quarter: world.allocation.quarter,
    loads: loads.map((load, ahead) => loadView(world, load, ahead)),
    suggestion:
      says === null
        ? null
        : { says, isHelp: suggestMoves(world)?.moves.some(({ to }) => to !== null) === true },
    beyond: beyond.map((request) => lineOf(world, request, loads.length)),
    whyNot: whyNot(who, world.allocation, 'rank'),
  };
};
