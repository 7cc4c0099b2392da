/** Runs one scenario from its first step to its last; a failure names the file, the line and the step. */
import { World, type Standing } from '../world';
import { matchStep } from './match-step';
import type { Scenario, ScenarioStep } from './scenario';
import type { StepCall, StepDefinition } from './step-definition';
import { StepFailure } from './step-failure';

interface PlannedStep {
  readonly definition: StepDefinition;
  readonly call: StepCall;
}

/** The day a scenario opens on when it names none: the first of the worked examples' quarter. */
const firstDay = '2026-10-01';

/** A scenario's own first day, so that the workbook isn't set up on another one. */
const openingDay = (scenario: Scenario): string =>
  scenario.steps.map((step) => /^today is (\d{4}-\d{2}-\d{2})\b/.exec(step.text)?.[1]).find(Boolean) ??
  firstDay;

const at = (path: string, step: ScenarioStep, message: string): StepFailure =>
  new StepFailure(`${path}:${step.line}\n  ${step.text}\n${message}`);

/** An error of the add-on brings the stack it had in its own world; of the runner's own, its stack helps as well. */
const messageOf = (error: unknown): string => {
  if (error instanceof StepFailure) {
    return error.message;
  }
  if (!(error instanceof Error)) {
    return String(error);
  }
  const stack = 'scriptStack' in error ? String(error.scriptStack) : (error.stack ?? '');
  const where = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}: ${error.message}`, ...where.slice(0, 6)].join('\n');
};

/** Every step is looked up before the first one runs, so that an unknown step never half-runs a scenario. */
const plan = (path: string, scenario: Scenario, vocabulary: readonly StepDefinition[]): PlannedStep[] => {
  const failures: string[] = [];
  const planned = scenario.steps.flatMap((step, index) => {
    try {
      const { definition, blanks } = matchStep(step.text, vocabulary);
      return [{ definition, call: { blanks, step, following: scenario.steps.slice(index + 1) } }];
    } catch (error) {
      failures.push(at(path, step, messageOf(error)).message);
      return [];
    }
  });
  if (failures.length > 0) throw new StepFailure(failures.join('\n\n'));
  return planned;
};

/** What was done last is often why a later check fails. */
const context = (world: World): string => {
  if (!world.last) return '';
  const { what, refusals, said } = world.last;
  const answer =
    refusals.length > 0
      ? `was refused: ${refusals.map(({ says }) => says).join(' ')}`
      : `said: ${said[0] ?? 'nothing'}`;
  return `\nThe last action, "${what}", ${answer}`;
};

const perform = async (world: World, path: string, { definition, call }: PlannedStep): Promise<void> => {
  const before = world.last;
  try {
    if (definition.kind === 'act') await world.placeWatched();
    await definition.run(world, call);
  } catch (error) {
    throw at(path, call.step, messageOf(error) + (world.last === before ? context(world) : ''));
  }
};

/** As Backgrounds leave the workbook: the first scenario plays its own, and those that begin alike go on from there. */
const played = new Map<string, Standing>();

/** All that a Background depends on: its steps, the day it opens on, and the formulas that are typed before its first act. */
const keyOf = (background: readonly PlannedStep[], steps: readonly PlannedStep[], day: string): string =>
  JSON.stringify([
    day,
    background.map(({ call: { step } }) => [step.text, step.table, step.docString]),
    steps.flatMap(({ definition, call }) => (definition.foresee ? call.blanks.slice(0, 3) : [])),
  ]);

/** @throws StepFailure at the first step that does not hold. */
export const runScenario = async (
  path: string,
  scenario: Scenario,
  vocabulary: readonly StepDefinition[],
  bundleDir: string,
): Promise<void> => {
  const steps = plan(path, scenario, vocabulary);
  const first = steps.find(({ definition }) => definition.kind !== 'scene');
  const day = openingDay(scenario);
  const background = steps.slice(0, scenario.background);
  const key = keyOf(background, steps, day);
  const standing = played.get(key);
  const world = await (standing
    ? World.goOn(bundleDir, standing)
    : first?.definition.kind === 'standing'
      ? World.openSetUp(bundleDir, day)
      : World.open(bundleDir, day));
  try {
    for (const { definition, call } of steps) definition.foresee?.(world, call);
    if (!standing) {
      for (const step of background) await perform(world, path, step);
      if (first && background.includes(first)) played.set(key, await world.leave());
    }
    for (const step of steps.slice(background.length)) await perform(world, path, step);
  } finally {
    await world.close();
  }
};
