/** The problems a person is shown: each at its cell, all of them at once, in any order. */
import { holds } from '../compare';
import { isAt } from '../is-at';
import { unpaired } from '../pair-up';
import { check, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import type { ShownProblem, World } from '../world';

const lineOf = (problem: ShownProblem): string =>
  `  ${[problem.tab, problem.cell].filter(Boolean).join('!') || '(no cell)'}: ${problem.says}`;

/** The last refusal's, else what the sidebar lists: what is wrong, and the hand edits that somebody has to settle. */
const problemsNow = async (world: World): Promise<readonly ShownProblem[]> => {
  const refusals = world.last?.refusals ?? [];
  if (refusals.length > 0) return refusals;
  const home = await world.home();
  const pending = home.state === 'quarter' ? home.pending : [];
  return [...home.problems, ...pending];
};

export const problemSteps: readonly StepDefinition[] = [
  check('the problems are', async (world, { step }) => {
    const [heads = [], ...lines] = step.table ?? [];
    const expected = lines.map((line) => ({
      cell: line[heads.indexOf('cell')]?.trim() ?? '',
      says: line[heads.indexOf('says')] ?? '',
    }));
    const actual = await problemsNow(world);
    const { missing, surplus } = unpaired(
      expected,
      actual,
      (wanted, problem) => isAt(world, wanted.cell, problem) && holds(problem.says, wanted.says),
    );
    if (missing.length + surplus.length === 0) return;
    throw new StepFailure(
      [
        ...missing.map(({ cell, says }) => `missing: ${cell || '(no cell)'}: …${says}…`),
        ...surplus.map((problem) => `not expected:${lineOf(problem)}`),
        'the problems are',
        ...actual.map(lineOf),
      ].join('\n'),
    );
  }),
  check('there are no problems', async (world) => {
    const actual = await problemsNow(world);
    if (actual.length > 0) throw new StepFailure(`the problems are\n${actual.map(lineOf).join('\n')}`);
  }),
];
