/** The problems a person is shown: each at its cell, all of them at once, in any order. */
import type { ProblemView } from '../../../src/actions/api';
import { holds } from '../compare';
import { check, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import { placeOf } from '../seen-tab';
import type { World } from '../world';

interface ExpectedProblem {
  readonly cell: string;
  readonly says: string;
}

const isAt = (world: World, words: string, problem: ProblemView): boolean => {
  const actual = problem.cell.replace(/\$/g, '');
  if (words === '') return actual === '';
  if (/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(words)) return actual === words;
  if (world.sheets.tabs().includes(words)) return problem.tab === words && actual === '';
  const place = placeOf(world.sheets, words);
  return problem.tab === place.tab && actual.split(':')[0] === place.cell;
};

/** One problem for each line and one line for each problem, however the lines overlap (augmenting paths). */
const pairUp = (
  expected: readonly ExpectedProblem[],
  actual: readonly ProblemView[],
  fits: (wanted: ExpectedProblem, problem: ProblemView) => boolean,
): Map<ProblemView, ExpectedProblem> => {
  const pairs = new Map<ProblemView, ExpectedProblem>();
  const place = (wanted: ExpectedProblem, tried: Set<ProblemView>): boolean =>
    actual.some((problem) => {
      if (tried.has(problem) || !fits(wanted, problem)) return false;
      tried.add(problem);
      const holder = pairs.get(problem);
      if (holder && !place(holder, tried)) return false;
      pairs.set(problem, wanted);
      return true;
    });
  expected.forEach((wanted) => place(wanted, new Set()));
  return pairs;
};

const lineOf = (problem: ProblemView): string =>
  `  ${[problem.tab, problem.cell].filter(Boolean).join('!') || '(no cell)'}: ${problem.says}`;

/** The last refusal's, else what the sidebar lists. */
const problemsNow = async (world: World): Promise<readonly ProblemView[]> => {
  const refusals = world.last?.refusals ?? [];
  return refusals.length > 0 ? refusals : (await world.home()).problems;
};

export const problemSteps: readonly StepDefinition[] = [
  check('the problems are', async (world, { step }) => {
    const [heads = [], ...lines] = step.table ?? [];
    const expected = lines.map((line) => ({
      cell: line[heads.indexOf('cell')]?.trim() ?? '',
      says: line[heads.indexOf('says')] ?? '',
    }));
    const actual = await problemsNow(world);
    const pairs = pairUp(
      expected,
      actual,
      (wanted, problem) => isAt(world, wanted.cell, problem) && holds(problem.says, wanted.says),
    );
    const met = new Set(pairs.values());
    const missing = expected.filter((wanted) => !met.has(wanted));
    const surplus = actual.filter((problem) => !pairs.has(problem));
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
