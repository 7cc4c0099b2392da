/** Google on its slowest day, in pretended time: every call that travels takes 800 ms, and who takes too long is ended. */
import type { ExecutionRecord } from '../../preview/local-sheets';
import type { NodeSheets } from '../../preview/node';

/** As slow as any that was reported (docs/google-facts.md, Cost). Going from object to object takes about one. */
const slowest = { read: 800, write: 800, cached: 1 };

/** Below Google's own: a minute, and ten seconds of a trigger, are left for what the script computes and for what the calls carry. */
const limits = { FULL: 300_000, LIMITED: 20_000, NONE: 20_000, CUSTOM_FUNCTION: 20_000 };

/** From here on; not while something runs. */
export const beSlow = (sheets: NodeSheets): void => {
  sheets.interleave(1);
  sheets.latency.set(slowest);
  Object.assign(sheets.document.limits, limits);
};

/** How long it takes there, in seconds. */
export const slowSeconds = ({ costs }: ExecutionRecord): number =>
  ((costs.read + costs.write) * slowest.read + costs.cached * slowest.cached) / 1000;
