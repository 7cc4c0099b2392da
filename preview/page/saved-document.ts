/** The document as this browser keeps it between visits. */
import { del, get, set } from 'idb-keyval';

/** Raised when the saved shape changes, so that an older save is left aside instead of misread. */
const KEY = 'sales-budget-document-1';

export interface SavedDocument<Snapshot> {
  snapshot: Snapshot;
  person: string;
  day: string;
  sidebarOpen: boolean;
}

export const loadDocument = <Snapshot>(): Promise<SavedDocument<Snapshot> | undefined> => get(KEY);

export const saveDocument = <Snapshot>(document: SavedDocument<Snapshot>): Promise<void> =>
  set(KEY, document);

export const forgetDocument = (): Promise<void> => del(KEY);
