/** What an edit has done to IDs, and how it is mended: own IDs come back, and copies of rows become requests of their own. */
import type { LedgerEntry } from '../ledger-entry';
import { ledgerStatuses } from '../ledger/status-in-ledger';
import type { Request } from '../request';
import { copiedRows } from './copied-rows';
import { lostIds } from './lost-ids';

/** The ID that a single cell held before it was typed over, where Google says so. */
export interface OldId {
  readonly row: number;
  readonly id: string;
}

export interface IdRepairs {
  /** A1 row → the ID it had. */
  readonly givenBack: ReadonlyMap<number, string>;
  /** A1 row of a copy → its original; the copy gets an ID that nobody had. */
  readonly apart: ReadonlyMap<number, Request>;
}

/** An ID that somebody else holds by now, or that we never give, is not given back. */
const typedOver = (requests: readonly Request[], old: OldId | null): ReadonlyMap<number, string> => {
  if (old === null || !/^R-\d+$/.test(old.id) || requests.some(({ id }) => id === old.id)) return new Map();
  return requests.some(({ row }) => row === old.row) ? new Map([[old.row, old.id]]) : new Map();
};

const withIds = (requests: readonly Request[], ids: ReadonlyMap<number, string>): Request[] =>
  requests.map((request) => ({ ...request, id: ids.get(request.row) ?? request.id }));

/** Read off the tab as it stands, so that a second run finds nothing left to mend. */
export const repairIds = (
  requests: readonly Request[],
  ledger: readonly LedgerEntry[],
  old: OldId | null = null,
): IdRepairs => {
  const known = ledgerStatuses(ledger);
  const byOld = typedOver(requests, old);
  const first = withIds(requests, byOld);
  const copies = copiedRows(first, ledger);
  const byTitle = lostIds(first, ledger, ({ row, id }) => copies.has(row) || !known.has(id));
  return {
    givenBack: new Map([...byOld, ...byTitle]),
    apart: copiedRows(withIds(first, byTitle), ledger),
  };
};

/** As the rows stand then; '' is an ID still to be given. A copy begins as somebody's new idea, at the rank it was typed. */
export const withRepairs = (requests: readonly Request[], { givenBack, apart }: IdRepairs): Request[] =>
  withIds(requests, givenBack).map((request): Request =>
    apart.has(request.row)
      ? { ...request, id: '', status: 'New', builtBp: 0, mergedInto: '', price: null }
      : request,
  );
