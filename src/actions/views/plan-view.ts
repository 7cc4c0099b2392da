/** Four quarters ahead as the sidebar shows them. */
import { viewPlans as words } from '../../words/en/view-plans';
import { fill } from '../../words/fill';
import { planHorizon } from '../../budget/horizon';
import { quarterLoads, type QuarterLoad } from '../../budget/planning/quarter-loads';
import type { Request } from '../../budget/request';
import { whyNot } from '../../budget/people/role';
import { movesInWords } from '../../budget/sentences/moves-in-words';
import { showAmount, unitWordFor } from '../../budget/showing/show-amount';
import { showRange } from '../../budget/showing/show-range';
import { suggestMoves } from '../../budget/planning/suggest-moves';
import { tentativeSpread } from '../../budget/planning/tentative-spread';
import type { World } from '../../budget/world';
import type { LineView, LoadView, PlanView } from '../api';
import type { Desk } from '../run/desk';
import { lineView } from './line-view';

const markOf = ({ over, terms: { unit } }: QuarterLoad): string => {
  if (over === 0) return words.full;
  return fill(over > 0 ? words.overBy : words.free, { amount: showAmount(Math.abs(over), unit) });
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
    says: fill(load.isProjected ? words.loadAbout : words.load, {
      load: show(load.load),
      limit: show(load.limit),
      unit: unitWordFor(load.limit, unit),
    }),
    mark: markOf(load),
    percent: load.limit === 0 ? (load.load === 0 ? 0 : 200) : Math.round((100 * load.load) / load.limit),
    isOver: load.over > 0,
    label: ahead === 0 ? '' : words.tentative,
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
