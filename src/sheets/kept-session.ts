/** Keeps a force-rank session that was left, beside the tabs; a copy of the file begins without it. */
import type { RankSession } from '../budget/ranking/rank-session';
import { forget, recall, remember } from './document-memory';

export interface KeptSession extends RankSession {
  readonly revision: number;
}

const key = 'rankSession';

export const readSession = (): KeptSession | null => {
  const stored = recall(key);
  return stored === null ? null : (JSON.parse(stored) as KeptSession);
};

/** Calls of one sidebar may arrive in any order (google.md, fact 94): what is newer stays. */
export const keepSession = (session: KeptSession): void => {
  const kept = readSession();
  if (kept !== null && kept.revision >= session.revision) return;
  remember(key, JSON.stringify(session));
};

export const forgetSession = (): void => {
  forget(key);
};
