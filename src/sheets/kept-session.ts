/** Keeps a force-rank session that was left, beside the tabs; a copy of the file begins without it. */
import type { RankSession } from '../budget/ranking/rank-session';
import { forget, recallJson, remember } from './document-memory';

export interface KeptSession extends RankSession {
  readonly revision: number;
}

const key = 'rankSession';

export const readSession = (): KeptSession | null =>
  recallJson<KeptSession>(key, ({ frozen, answers }) => Array.isArray(frozen) && Array.isArray(answers));

/** Calls of one sidebar may arrive in any order (google.md, fact 94): what is newer stays. */
export const keepSession = (session: KeptSession): void => {
  const kept = readSession();
  if (kept !== null && kept.revision >= session.revision) return;
  remember(key, JSON.stringify(session));
};

export const forgetSession = (): void => {
  forget(key);
};
