/// <reference types="google-apps-script" />
/** PropertiesService: strings kept for the document, the script and each person, within Google's limits. */
import type { PropertyStore } from '../document-state';
import { refuse } from '../exceptions';
import type { Execution } from '../execution';
import { lookup, navigation, service, type Members } from '../members';
import { remoteClass, remoteService } from '../remote-classes';

/** 9 KB for a value and 500 KB for a store. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

class Properties {
  constructor(readonly store: PropertyStore) {}
}

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;

function put(store: PropertyStore, key: string, value: string): void {
  if (bytes(value) > VALUE_BYTES) refuse('Argument too large: value');
  const others = Object.entries(store).filter(([name]) => name !== key);
  const total = [...others, [key, value] as const].reduce(
    (sum, [name, text]) => sum + bytes(name) + bytes(text),
    0,
  );
  if (total > STORE_BYTES) {
    refuse('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
  store[key] = value;
}

function empty(store: PropertyStore): void {
  for (const key of Object.keys(store)) Reflect.deleteProperty(store, key);
}

const members = {
  getProperty: lookup(({ store }, args) => store[args.text(0)] ?? null),
  setProperty: service((properties, args) => {
    put(properties.store, args.text(0), args.text(1));
    return properties;
  }),
  deleteProperty: service((properties, args) => {
    Reflect.deleteProperty(properties.store, args.text(0));
    return properties;
  }),
  getProperties: lookup(({ store }) => ({ ...store })),
  setProperties: service((properties, args) => {
    if (args.flagOr(1, false)) empty(properties.store);
    for (const [key, value] of Object.entries(args.record(0))) put(properties.store, key, String(value));
    return properties;
  }),
  deleteAllProperties: service((properties) => {
    empty(properties.store);
    return properties;
  }),
  getKeys: lookup(({ store }) => Object.keys(store)),
} satisfies Members<Properties, GoogleAppsScript.Properties.Properties>;

function userStore({ document, person, isCustomFunction }: Execution): PropertyStore {
  // In a custom function these are the spreadsheet owner's.
  const whose = isCustomFunction ? document.state.owner : person;
  return (document.state.userProperties[whose] ??= {});
}

remoteClass('Properties', Properties, members);
remoteService('PropertiesService', {
  getDocumentProperties: navigation(
    (_self, _args, { document }) => new Properties(document.state.documentProperties),
  ),
  getScriptProperties: navigation(
    (_self, _args, { document }) => new Properties(document.state.scriptProperties),
  ),
  getUserProperties: navigation((_self, _args, execution) => new Properties(userStore(execution))),
} satisfies Members<object, GoogleAppsScript.Properties.PropertiesService>);
