/** How long an execution may run, in milliseconds; tests shorten it. */
import type { AuthMode } from '../permissions/auth-mode';

export type Limits = Record<AuthMode, number>;

/** Six minutes, and thirty seconds for custom functions and simple triggers. */
export const googleLimits = (): Limits => ({
  FULL: 360_000,
  LIMITED: 30_000,
  NONE: 30_000,
  CUSTOM_FUNCTION: 30_000,
});
