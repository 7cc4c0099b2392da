/// <reference types="google-apps-script" />
/** CacheService: short-lived strings, in memory. */
import type { Arguments } from '../members/arguments';
import { CacheStore } from '../document/cache-store';
import { refuse } from '../members/exceptions';
import { lookup, navigation, service, type Members } from '../members/members';
import { remoteClass, remoteService } from '../members/remote-classes';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { storedText } from '../values/stored-text';

/** Seconds a value lives unless told otherwise, and at most. */
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;

class Cache {
  readonly store: CacheStore;

  constructor(
    readonly document: SpreadsheetDocument,
    scope: string,
  ) {
    this.store = document.caches.get(scope) ?? new CacheStore();
    document.caches.set(scope, this.store);
  }
}

const get = ({ document, store }: Cache, key: string): string | null =>
  document.switches.evictCache ? null : store.get(key, document.clock.now());

function put({ document, store }: Cache, key: string, value: unknown, seconds: number): void {
  const text = storedText(value, document.switches);
  if (key.length > KEY_CHARACTERS) refuse('Argument too large: key');
  if (new TextEncoder().encode(text).length > VALUE_BYTES) refuse('Argument too large: value');
  store.put(key, { value: text, until: document.clock.now() + Math.min(seconds, LONGEST_SECONDS) * 1000 });
}

const seconds = (args: Arguments, index: number): number => args.numberOr(index, DEFAULT_SECONDS);

const members = {
  get: lookup((cache, args) => get(cache, args.text(0))),
  getAll: lookup((cache, args) =>
    Object.fromEntries(
      args.list(0).flatMap((key) => {
        const value = get(cache, String(key));
        return value === null ? [] : [[String(key), value]];
      }),
    ),
  ),
  put: service((cache, args) => {
    put(cache, args.text(0), args.storable(1), seconds(args, 2));
    return null;
  }),
  putAll: service((cache, args) => {
    const entries = Object.entries(args.record(0));
    for (const [key, value] of entries) put(cache, key, value, seconds(args, 1));
    return null;
  }),
  remove: service(({ store }, args) => store.remove(args.text(0))),
  removeAll: service(({ store }, args) => {
    for (const key of args.list(0)) store.remove(String(key));
  }),
} satisfies Members<Cache, GoogleAppsScript.Cache.Cache>;

remoteClass('Cache', Cache, members);
remoteService('CacheService', {
  getDocumentCache: navigation((_self, _args, { document }) => new Cache(document, 'document')),
  getScriptCache: navigation((_self, _args, { document }) => new Cache(document, 'script')),
  getUserCache: navigation((_self, _args, { document, person }) => new Cache(document, `user ${person}`)),
} satisfies Members<object, GoogleAppsScript.Cache.CacheService>);
