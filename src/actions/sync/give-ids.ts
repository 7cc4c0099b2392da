/** Gives every request its ID in memory; the action that posts or syncs writes them. */
import { lostIds } from '../../budget/pending/lost-ids';
import { forget, recall, remember } from '../../sheets/document-memory';
import type { Workbook } from '../../sheets/workbook';

/** 'R-31' → 31; anything else → 0. */
const numberOf = (id: string): number => Number(/^R-(\d+)$/.exec(id)?.[1] ?? 0);

/** One by one: a hundred thousand arguments are too many for Math.max. */
const highest = (ids: readonly string[]): number =>
  ids.reduce((before, id) => Math.max(before, numberOf(id)), 0);

const counterKey = 'lastRequestNumber';

/**
 * IDs are never reused, so the counter of the document remembers what deleted rows have had; `rememberIds` moves it.
 * Committed work whose ID was erased gets its own again.
 */
export const giveIds = (workbook: Workbook): Workbook => {
  if (workbook.requests.every((request) => request.id !== '')) return workbook;
  let last = lastNumber(workbook);
  const own = lostIds(workbook.requests, workbook.ledger, ({ id }) => id === '');
  const requests = workbook.requests.map((request) => {
    if (request.id !== '') return request;
    const lost = own.get(request.row);
    if (lost !== undefined) return { ...request, id: lost };
    last += 1;
    return { ...request, id: `R-${last}` };
  });
  return { ...workbook, requests };
};

/** The ID of a row that is about to be written, and the mark that gives it to no other. */
export const nextId = ({
  requests,
  ledger,
}: Pick<Workbook, 'requests' | 'ledger'>): { readonly id: string; readonly mark: Record<string, string> } => {
  const next = lastNumber({ requests, ledger }) + 1;
  return { id: `R-${next}`, mark: { [counterKey]: String(next) } };
};

/** 0 too where it is garbled: the tabs know the number as well. */
const counted = (): number => Number(recall(counterKey)) || 0;

/** The highest number that any request has or had. */
const lastNumber = ({ requests, ledger }: Pick<Workbook, 'requests' | 'ledger'>): number =>
  Math.max(counted(), highest(requests.map(({ id }) => id)), highest(ledger.map(({ request }) => request)));

/** Called with the IDs that are being written; one that its row gets back is no new number. */
export const rememberIds = (ids: readonly string[]): void => {
  const before = counted();
  const last = highest(ids);
  if (last > before) remember(counterKey, String(last));
};

/** After the example has gone: the numbers begin anew. */
export const forgetIds = (): void => {
  forget(counterKey);
};
