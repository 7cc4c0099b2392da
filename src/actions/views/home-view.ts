/** The sidebar's first screen: where the quarter stands, what to settle, what comes next. */
import type { Allocation } from '../../budget/allocation';
import { stateOf } from '../../budget/ledger/state-of';
import { emptyPeople, type People } from '../../budget/people/people';
import { everyWhyNot, peopleNote, roleNameOf } from '../../budget/people/role';
import { policyCard, policyConventions } from '../../budget/policy/policy-card';
import { wasteHeadline } from '../../budget/policy/waste-headline';
import type { Problem } from '../../budget/problem';
import { wordsMissing } from '../../budget/problems/of-file';
import { byStart, whenOf } from '../../budget/quarter';
import { asSentence } from '../../words/as-sentence';
import { joinSentences } from '../../words/join-sentences';
import { oversubscriptionNow } from '../../budget/sentences/oversubscription';
import { copyAnswers, copyQuestion } from '../../budget/sentences/copy-question';
import { homeSummary } from '../../budget/sentences/home-summary';
import { nextChange } from '../../budget/sentences/next-change';
import { stageOf } from '../../budget/stage';
import { stripNow } from '../../budget/strip/strip-now';
import { waitingRequests } from '../../budget/requests/waiting-requests';
import type { World } from '../../budget/world';
import { missingWords } from '../../sheets/spoken-words';
import { roles as words } from '../../words/en/roles';
import type { HomeView, MeView, QuarterView, StripView } from '../api';
import { isDesk, type Desk, type NoDesk } from '../run/desk';
import { problemViews } from './problem-views';
import { bannerOf } from './banner';
import { choiceViews } from './choice-views';
import { freeExitViews, otherSideOf } from './other-side';
import { overBudgetView } from './over-budget-view';
import { pendingViews } from './pending-view';
import { shelfViews } from './shelf-view';
import { stripView } from './strip-view';
import { undoView } from './undo-view';

export const homeView = (desk: Desk | NoDesk): HomeView => {
  const problems = problemViews([...desk.problems, ...unspoken()], desk.workbook);
  if (!isDesk(desk)) {
    return { state: 'set up first', stamp: desk.stamp, me: meView(desk, emptyPeople), problems };
  }
  const { world } = desk;
  const { allocation } = world;
  const state = stateOf(world);
  const next = nextChange(world);
  const waiting = new Set(waitingRequests(world).map(({ row }) => row));
  return {
    state: 'quarter',
    stamp: desk.stamp,
    me: meView(desk, allocation),
    quarter: quarterView(world, allocation),
    quarters: [...world.allocations].sort(byStart).map((known) => quarterView(world, known)),
    strip: stripNowView(world),
    summary: homeSummary(world),
    oversubscription: asSentence(oversubscriptionNow(world)),
    problems,
    nextChange: world.today > allocation.ends || state.status === 'closed' ? '' : changesInWords(world),
    nextChangeOrdinal: next.ordinal,
    committed: choiceViews(world, ({ id }) => state.commitments.get(id)?.status === 'active'),
    waiting: choiceViews(world, ({ row }) => waiting.has(row)),
    policyCard: joinSentences([policyCard(allocation), policyConventions()]),
    banner: bannerOf(world),
    copy: desk.copyOf === null ? '' : joinSentences([copyQuestion(desk.copyOf), copyAnswers()]),
    pending: pendingViews(desk),
    shelf: shelfViews(world),
    undo: undoView(world),
    overBudget: overBudgetView(world),
    otherSide: otherSideOf(world),
    freeExits: freeExitViews(world),
    mayClose: state.status === 'committed',
  };
};

/** In a spreadsheet whose language can't be spoken. */
const unspoken = (): Problem[] => {
  const file = missingWords();
  return file === '' ? [] : [wordsMissing(file)];
};

/** What the next change costs; and once changes have cost more than a little, how much. */
const changesInWords = (world: World): string => {
  const state = stateOf(world);
  const waste = wasteHeadline(state, world.allocation.unit);
  const isWorthSaying = state.status === 'committed' && waste.level !== 'low';
  return joinSentences([nextChange(world).says, isWorthSaying ? waste.says : '']);
};

const stripNowView = (world: World): StripView => {
  const { strip, reserve } = stripNow(world);
  return stripView(strip, reserve, world.allocation.unit);
};

const quarterView = (world: World, allocation: Allocation): QuarterView => ({
  name: allocation.quarter,
  phase: stageOf({ ...world, allocation }),
  when: whenOf(allocation, world.today),
});

const meView = ({ who }: Pick<Desk, 'who'>, people: People): MeView => {
  const role = roleNameOf(who, people);
  return {
    email: who.isIdentified ? who.name : '',
    role,
    roleName: words.alone[role],
    whyNot: everyWhyNot(who, people),
    note: peopleNote(people),
  };
};
