/** Makes a change as the sidebar does: prices it first, then confirms it; the two must agree on whether it may be. */
import type { Outcome, ProblemView } from '../../src/actions/api';
import { StepFailure } from './runner/step-failure';
import type { SentChange } from './change-words';
import { textsOf, toOutcome, toPreview } from './server-answers';
import { saysOf, type Answer, type World } from './world';

/** A kind of change that the server has never heard of fails the step; it is no refusal that a person would meet. */
const expectKnown = (change: SentChange, problems: readonly ProblemView[]): void => {
  if (problems.some(({ code }) => code === 'unknown-change')) {
    throw new StepFailure(`the add-on knows no change of the kind "${change.kind}" yet`);
  }
};

export const priceChange = async (world: World, change: SentChange): Promise<Answer> => {
  const preview = toPreview('sidebarPreviewChange', await world.call('sidebarPreviewChange', change));
  expectKnown(change, preview.problems);
  world.lastPreview = preview;
  return { refusals: preview.problems, said: textsOf(preview) };
};

/** @throws StepFailure when the server confirms what its own preview forbids, or the other way round without a word. */
export const makeChange = async (world: World, change: SentChange, reason: string): Promise<Answer> => {
  const priced = await priceChange(world, change);
  const outcome = toOutcome(
    'sidebarApplyChange',
    await world.callSigned('sidebarApplyChange', change, reason),
  );
  if (!outcome.ok) return answerOf(outcome);
  if (priced.refusals.length > 0) {
    throw new StepFailure(`the preview refused ("${saysOf(priced.refusals)}") what confirming then did`);
  }
  return answerOf(outcome);
};

const answerOf = (outcome: Outcome): Answer =>
  outcome.ok
    ? { refusals: [], said: [outcome.said] }
    : { refusals: outcome.problems, said: [saysOf(outcome.problems)] };

/** An action of the sidebar that needs no price first: its outcome as a person meets it. */
export const press = async (world: World, name: string, ...args: unknown[]): Promise<Answer> =>
  answerOf(toOutcome(name, await world.call(name, ...args)));

/** The same for an action that posts, with the name that the person wrote beside it. */
export const pressSigned = async (world: World, name: string, ...args: unknown[]): Promise<Answer> =>
  answerOf(toOutcome(name, await world.callSigned(name, ...args)));
