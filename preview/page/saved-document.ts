/** The document as this browser keeps it between visits, each under a key of its own. */
import { createStore, del, get, promisifyRequest } from 'idb-keyval';

export interface SavedDocument<Snapshot> {
  snapshot: Snapshot;
  person: string;
  day: string;
  sidebarOpen: boolean;
}

/** By the names of the library's own, where documents have always been kept. */
const documents = createStore('keyval-store', 'keyval');

export const loadDocument = <Snapshot>(key: string): Promise<SavedDocument<Snapshot> | undefined> =>
  get(key, documents);

/** @param look asked when the browser is about to copy it, so it may answer with what goes on changing */
export const saveDocument = <Snapshot>(key: string, look: () => SavedDocument<Snapshot>): Promise<void> =>
  documents('readwrite', (store) => {
    store.put(look(), key);
    return promisifyRequest(store.transaction);
  });

export const forgetDocument = (key: string): Promise<void> => del(key, documents);
