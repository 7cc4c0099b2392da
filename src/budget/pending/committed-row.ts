/** A commitment beside its row, and how far the work on it is as far as anybody has seen. */
import { pendingEdits as words } from '../../words/en/pending-edits';
import { fill } from '../../words/fill';
import { progressOf } from '../decisions/progress-of';
import type { Commitment } from '../ledger/quarter-state';
import { type Request, type Status } from '../request';
import { builtInWords } from '../sentences/built-in-words';
import type { Unit } from '../unit';
import type { World } from '../world';

export interface CommittedRow {
  readonly commitment: Commitment;
  /** null when somebody deleted it. */
  readonly row: Request | null;
  /** The built share that an action has seen of it; null when none has seen it started. */
  readonly seenBp: number | null;
  /** The highest share that its row or an action has shown. */
  readonly builtBp: number;
  /** What its Status says when it says no more than the ledger. */
  readonly status: Extract<Status, 'Committed' | 'Building'>;
  readonly quarter: string;
  readonly unit: Unit;
}

export const committedRow = (
  { progress, allocation }: Pick<World, 'progress' | 'allocation'>,
  commitment: Commitment,
  row: Request | null,
): CommittedRow => {
  const seenBp = progress?.get(commitment.id) ?? null;
  const requests = row === null ? [] : [row];
  const { builtBp, isStarted } = progressOf({ requests, ...(progress && { progress }) }, commitment);
  return {
    commitment,
    row,
    seenBp,
    builtBp,
    status: isStarted ? 'Building' : 'Committed',
    quarter: allocation.quarter,
    unit: allocation.unit,
  };
};

/** 'the ledger says Committed, 40 % built'. */
export const ledgerSays = (committed: CommittedRow): string =>
  fill(words.ledgerSays, { built: builtInWords(committed) });

/** 'R-1 HubSpot', as frozen. */
export const frozenName = ({ commitment: { id, title } }: CommittedRow): string => `${id} ${title}`;
