/** Leaves out of a failing story whatever it fails without, so that what is left can be read. */
import type { ScenarioStep } from '../features/runner/scenario';
import { replay, type Failure } from './play';

/** Halves first, then quarters, down to single steps, over and over until nothing more can go or the time is up. */
export const shrink = async (failure: Failure, seconds: number): Promise<Failure> => {
  const until = Date.now() + seconds * 1000;
  let best = failure;
  let size = Math.ceil(best.steps.length / 2);
  while (size >= 1 && Date.now() < until) {
    const before = best.steps.length;
    for (let from = best.steps.length - 1 - size; from > -size && Date.now() < until; from -= size) {
      const left = without(best.steps, Math.max(0, from), size);
      const again = (await replay(left)).failure;
      if (again?.kind === failure.kind) best = again;
    }
    size = best.steps.length < before && size === 1 ? 1 : Math.floor(size / 2);
  }
  return best;
};

/** The day it begins on and its last step stay. */
const without = (steps: readonly ScenarioStep[], from: number, size: number): readonly ScenarioStep[] =>
  steps.filter(
    (_, index) => index === 0 || index < from || index >= from + size || index === steps.length - 1,
  );
