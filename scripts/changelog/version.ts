/** What one version gives to whoever uses the add-on. */
import type { Message } from '../commits/read-message';

export interface Version {
  /** `0.2.0`, or `Unreleased`. */
  readonly name: string;
  /** `2026-11-21`; undefined while it is not released. */
  readonly day?: string;
  readonly messages: readonly Message[];
}
