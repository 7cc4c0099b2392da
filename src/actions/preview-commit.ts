/** What Commit quarter would do, and what stands in its way; posts nothing. */
import { isRefused } from '../budget/decision';
import { decideCommit } from '../budget/decisions/decide-commit';
import { planCommit } from '../budget/decisions/plan-commit';
import { policyCard } from '../budget/policy/policy-card';
import { change as words } from '../words/en/change';
import { fill } from '../words/fill';
import type { CommitPreview } from './api';
import { stopsCommit } from './commit-quarter';
import { askerOf, isDesk, openDesk } from './run/desk';
import { problemViews } from './views/problem-views';
import { lineView } from './views/line-view';
import { stripView } from './views/strip-view';

export const previewCommit = (quarter: string): CommitPreview => {
  const desk = openDesk(quarter);
  if (!isDesk(desk)) {
    return { ...nothing, quarter, problems: problemViews(desk.problems, desk.workbook) };
  }
  const { world } = desk;
  const { unit } = world.allocation;
  const plan = planCommit(world, desk.who);
  // Whoever has to say a name says it when confirming, not for looking.
  const asker = { ...askerOf(desk, ''), who: { ...desk.who, name: desk.who.name || '?' } };
  const decision = decideCommit(world, asker);
  const refusals = (isRefused(decision) ? decision.refusals : []).filter(
    ({ code }) => desk.who.name !== '' || code !== 'not-your-role',
  );
  const problems = [...stopsCommit(desk, null), ...refusals];
  const strip = {
    budget: plan.budget,
    built: 0,
    stillToBuild: plan.uses,
    sunk: 0,
    disruption: 0,
    remaining: plan.remainingAfter,
  };
  return {
    quarter: world.allocation.quarter,
    strip: stripView(strip, plan.reserve, unit),
    confirmLabel: fill(words.commit, { n: plan.goesIn.length }),
    goesIn: plan.goesIn.map(({ request, amount }) => lineView(request, amount, '', unit)),
    waits: plan.waits.map(({ request, amount, why }) => lineView(request, amount, why, unit)),
    afterwards: policyCard(world.allocation),
    problems: problemViews(problems, desk.workbook),
  };
};

const nothing = {
  strip: {
    unit: '',
    unitOfOne: '',
    budget: 0,
    built: 0,
    stillToBuild: 0,
    sunk: 0,
    disruption: 0,
    remaining: 0,
    reserve: 0,
  },
  confirmLabel: '',
  goesIn: [],
  waits: [],
  afterwards: '',
} as const;
