/** What the runner knows about one kind of step: its phrase, when it counts as acting, and what it does. */
import type { World } from '../world';
import { patternOf } from './phrase';
import type { ScenarioStep } from './scenario';

export interface StepCall {
  /** What stood in the phrase's blanks, in order; '' for an optional one that was left out. */
  readonly blanks: readonly string[];
  readonly step: ScenarioStep;
  /** The steps after this one, for a menu item whose questions are answered below it. */
  readonly following: readonly ScenarioStep[];
}

export type DoStep = (world: World, call: StepCall) => Promise<void> | void;

/**
 * A scene names the day and the person and touches nothing; standing needs a spreadsheet that is set up; before the
 * first act the bare formulas are typed; checks change nothing.
 */
export type StepKind = 'scene' | 'standing' | 'act' | 'check';

export interface StepDefinition {
  readonly phrase: string;
  readonly kind: StepKind;
  readonly pattern: RegExp;
  readonly run: DoStep;
  /** Told at the start of the scenario which steps will come, before anything runs. */
  readonly foresee?: (world: World, call: StepCall) => void;
}

const define =
  (kind: StepKind) =>
  (phrase: string, run: DoStep, foresee?: StepDefinition['foresee']): StepDefinition => ({
    phrase,
    kind,
    pattern: patternOf(phrase),
    run,
    ...(foresee && { foresee }),
  });

export const scene = define('scene');
export const standing = define('standing');
export const act = define('act');
export const check = define('check');
