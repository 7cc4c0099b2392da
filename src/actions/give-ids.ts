/** Gives every request its ID in memory; the action that posts or syncs writes them. */
import type { Workbook } from '../sheets/workbook';

/** 'R-31' → 31; anything else → 0. */
const numberOf = (id: string): number => Number(/^R-(\d+)$/.exec(id)?.[1] ?? 0);

const counterKey = 'lastRequestNumber';

/**
 * IDs are never reused, so the counter of the document remembers what deleted rows have had. It is read only when
 * some row has no ID yet, and written by `rememberIds`.
 */
export const giveIds = (workbook: Workbook): Workbook => {
  if (workbook.requests.every((request) => request.id !== '')) return workbook;
  let last = Math.max(
    Number(PropertiesService.getDocumentProperties().getProperty(counterKey) ?? 0),
    ...workbook.requests.map((request) => numberOf(request.id)),
    ...workbook.ledger.map((entry) => numberOf(entry.request)),
  );
  const requests = workbook.requests.map((request) => {
    if (request.id !== '') return request;
    last += 1;
    return { ...request, id: `R-${last}` };
  });
  return { ...workbook, requests };
};

/** Called with the requests whose new IDs are being written. */
export const rememberIds = (ids: readonly string[]): void => {
  PropertiesService.getDocumentProperties().setProperty(counterKey, String(Math.max(...ids.map(numberOf))));
};

/** After the example has gone: the numbers begin anew. */
export const forgetIds = (): void => {
  PropertiesService.getDocumentProperties().deleteProperty(counterKey);
};
