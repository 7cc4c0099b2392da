/** The document as this browser keeps it between visits, each under a key of its own. */
import { del, get, set } from 'idb-keyval';

export interface SavedDocument<Snapshot> {
  snapshot: Snapshot;
  person: string;
  day: string;
  sidebarOpen: boolean;
}

export const loadDocument = <Snapshot>(key: string): Promise<SavedDocument<Snapshot> | undefined> => get(key);

export const saveDocument = <Snapshot>(key: string, document: SavedDocument<Snapshot>): Promise<void> =>
  set(key, document);

export const forgetDocument = (key: string): Promise<void> => del(key);
