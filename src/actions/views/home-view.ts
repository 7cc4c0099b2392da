/** The sidebar's first screen: where the quarter stands, what to settle, what comes next. */
import type { Allocation } from '../../budget/allocation';
import { planCommit } from '../../budget/decisions/plan-commit';
import { stateOf } from '../../budget/ledger/state-of';
import { policyCard } from '../../budget/policy/policy-card';
import { whenOf } from '../../budget/quarter';
import { isStarted, type Request } from '../../budget/request';
import { requestOutlooks } from '../../budget/request-outlook';
import { homeSummary } from '../../budget/sentences/home-summary';
import { nextChange } from '../../budget/sentences/next-change';
import { showShare } from '../../budget/show-share';
import { stageOf } from '../../budget/stage';
import { stripOf } from '../../budget/strip';
import { waitingRequests } from '../../budget/waiting-requests';
import type { World } from '../../budget/world';
import type { ChoiceView, HomeView, MeView, QuarterView, StripView } from '../api';
import { isDesk, type Desk, type NoDesk } from '../desk';
import { readExampleMark } from '../example-mark';
import { problemViews } from '../problem-views';
import { lineView } from './line-view';
import { stripView } from './strip-view';

export const homeView = (desk: Desk | NoDesk): HomeView => {
  const problems = problemViews(desk.problems, desk.workbook);
  if (!isDesk(desk)) return { state: 'set up first', me: stranger(desk.who), problems };
  const { world } = desk;
  const { allocation } = world;
  const state = stateOf(world);
  const hasEnded = world.today > allocation.ends;
  const next = nextChange(world);
  const waiting = new Set(waitingRequests(world).map(({ row }) => row));
  return {
    state: 'quarter',
    me: meView(desk),
    quarter: quarterView(world, allocation),
    quarters: [...world.allocations]
      .sort((one, other) => (one.starts < other.starts ? -1 : 1))
      .map((known) => quarterView(world, known)),
    strip: stripNow(world),
    summary: homeSummary(world),
    problems,
    nextChange: hasEnded ? '' : next.says,
    nextChangeOrdinal: next.ordinal,
    committed: choices(world, (request) => state.commitments.get(request.id)?.status === 'active'),
    waiting: choices(world, (request) => waiting.has(request.row)),
    policyCard: policyCard(allocation),
    banner: readExampleMark() === null ? '' : exampleBanner,
  };
};

const exampleBanner =
  'Example: the requests are real, everything else about them is made up. “Remove example” in the menu takes it away.';

/** Before the commit the strip shows what would be committed, so that choosing shows at once what it does. */
const stripNow = (world: World): StripView => {
  const { unit } = world.allocation;
  const state = stateOf(world);
  const plan = planCommit(world);
  const strip = stripOf(state, world.requests);
  return state.status === 'committed'
    ? stripView(strip, 0, unit)
    : stripView({ ...strip, stillToBuild: plan.uses, remaining: plan.remainingAfter }, plan.reserve, unit);
};

const quarterView = (world: World, allocation: Allocation): QuarterView => ({
  name: allocation.quarter,
  phase: stageOf({ ...world, allocation }),
  when: whenOf(allocation, world.today),
  starts: allocation.starts,
  ends: allocation.ends,
});

/** In rank order; whoever has none comes last. */
const choices = (world: World, holds: (request: Request) => boolean): ChoiceView[] => {
  const outlooks = requestOutlooks(world);
  const rankOf = ({ rank }: Request): number => (typeof rank === 'number' ? rank : Number.POSITIVE_INFINITY);
  return world.requests
    .filter(holds)
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map((request) => {
      const outlook = outlooks.get(request.row);
      const price = outlook?.price ?? null;
      const note = price === null ? waitingNote(outlook?.plan ?? '', world) : progress(request);
      return {
        ...lineView(request, price ?? request.estimate, note, world.allocation.unit),
        started: isStarted(request),
      };
    });
};

/** What fits needs no words: it stands above the line. */
const waitingNote = (plan: string, { allocation }: World): string =>
  plan === allocation.quarter ? '' : plan;

const progress = (request: Request): string => {
  if (request.builtBp > 0) return `${showShare(request.builtBp)} built`;
  return isStarted(request) ? 'just started' : 'not started';
};

const meView = ({ who, role }: Desk): MeView => ({
  email: who,
  role: role.name,
  maySpend: role.maySpend,
  mayShip: role.mayShip,
  whyNot: role.whyNotSpend || role.whyNotShip,
});

/** Before there is a quarter nobody is named, so everyone may begin. */
const stranger = (email: string): MeView => ({
  email,
  role: 'Everyone',
  maySpend: true,
  mayShip: true,
  whyNot: '',
});
