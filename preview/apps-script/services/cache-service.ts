/// <reference types="google-apps-script" />
/** CacheService: short-lived strings, in memory. */
import { refuse } from '../exceptions';
import type { Arguments } from '../arguments';
import { lookup, navigation, service, type Members } from '../members';
import { remoteClass, remoteService } from '../remote-classes';
import type { SpreadsheetDocument } from '../spreadsheet-document';

/** Seconds a value lives unless told otherwise, and at most. */
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;

class Cache {
  constructor(
    readonly document: SpreadsheetDocument,
    readonly scope: string,
  ) {}
}

function get({ document, scope }: Cache, key: string): string | null {
  const entry = document.cache.get(`${scope}/${key}`);
  return entry && entry.until > document.clock.now() ? entry.value : null;
}

function put({ document, scope }: Cache, key: string, value: string, seconds: number): void {
  if (key.length > KEY_CHARACTERS) refuse('Argument too large: key');
  if (new TextEncoder().encode(value).length > VALUE_BYTES) refuse('Argument too large: value');
  const until = document.clock.now() + Math.min(seconds, LONGEST_SECONDS) * 1000;
  document.cache.set(`${scope}/${key}`, { value, until });
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
    put(cache, args.text(0), args.text(1), seconds(args, 2));
    return null;
  }),
  putAll: service((cache, args) => {
    for (const [key, value] of Object.entries(args.record(0))) {
      put(cache, key, String(value), seconds(args, 1));
    }
    return null;
  }),
  remove: service(({ document, scope }, args) => void document.cache.delete(`${scope}/${args.text(0)}`)),
  removeAll: service(({ document, scope }, args) => {
    for (const key of args.list(0)) document.cache.delete(`${scope}/${String(key)}`);
  }),
} satisfies Members<Cache, GoogleAppsScript.Cache.Cache>;

remoteClass('Cache', Cache, members);
remoteService('CacheService', {
  getDocumentCache: navigation((_self, _args, { document }) => new Cache(document, 'document')),
  getScriptCache: navigation((_self, _args, { document }) => new Cache(document, 'script')),
  getUserCache: navigation((_self, _args, { document, person }) => new Cache(document, `user ${person}`)),
} satisfies Members<object, GoogleAppsScript.Cache.CacheService>);
