/// <reference types="google-apps-script" />
/** PropertiesService: strings kept for the document, the script and each person, within Google's limits. */
import type { Arguments } from '../members/arguments';
import type { PropertyStore } from '../document/document-state';
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import { lookup, navigation, service, type Member, type Members } from '../members/members';
import { remoteClass, remoteService } from '../members/remote-classes';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import type { Switches } from '../switches';
import { storedText } from '../values/stored-text';

/** 9 KB for a value and 500 KB for a store. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

class Properties {
  constructor(
    readonly store: PropertyStore,
    readonly switches: Switches,
  ) {}

  /** All of them or, where one does not fit, none. */
  put(entries: readonly (readonly [name: string, value: unknown])[], others: PropertyStore): void {
    const texts = entries.map(([name, value]) => [name, storedText(value, this.switches)] as const);
    if (texts.some(([, text]) => bytes(text) > VALUE_BYTES)) refuse('Argument too large: value');
    const all = { ...others, ...Object.fromEntries(texts) };
    const size = Object.entries(all).reduce((sum, [name, text]) => sum + bytes(name) + bytes(text), 0);
    if (size > STORE_BYTES) {
      refuse('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    this.empty();
    Object.assign(this.store, all);
  }

  empty(): void {
    for (const name of Object.keys(this.store)) Reflect.deleteProperty(this.store, name);
  }
}

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;

/** Does it, and answers with the object itself. */
const chained = (change: (properties: Properties, args: Arguments) => void): Member<Properties> =>
  service((properties, args) => {
    change(properties, args);
    return properties;
  });

const members = {
  getProperty: lookup(({ store }, args) => ownValue(store, args.text(0))),
  setProperty: chained((properties, args) => {
    properties.put([[args.text(0), args.storable(1)]], { ...properties.store });
  }),
  deleteProperty: chained(({ store }, args) => Reflect.deleteProperty(store, args.text(0))),
  getProperties: lookup(({ store }) => ({ ...store })),
  setProperties: chained((properties, args) => {
    const others = args.flagOr(1, false) ? {} : { ...properties.store };
    properties.put(Object.entries(args.record(0)), others);
  }),
  deleteAllProperties: chained((properties) => properties.empty()),
  getKeys: lookup(({ store }) => Object.keys(store)),
} satisfies Members<Properties, GoogleAppsScript.Properties.Properties>;

const ownValue = (store: PropertyStore, name: string): string | null =>
  Object.hasOwn(store, name) ? (store[name] ?? null) : null;

function userStore({ document, person, isCustomFunction }: Execution): PropertyStore {
  // In a custom function these are the spreadsheet owner's.
  const whose = isCustomFunction ? document.state.owner : person;
  return (document.state.userProperties[whose] ??= {});
}

const propertiesOf = ({ switches }: SpreadsheetDocument, store: PropertyStore): Properties =>
  new Properties(store, switches);

remoteClass('Properties', Properties, members);
remoteService('PropertiesService', {
  getDocumentProperties: navigation((_self, _args, { document }) =>
    propertiesOf(document, document.state.documentProperties),
  ),
  getScriptProperties: navigation((_self, _args, { document }) =>
    propertiesOf(document, document.state.scriptProperties),
  ),
  getUserProperties: navigation((_self, _args, execution) =>
    propertiesOf(execution.document, userStore(execution)),
  ),
} satisfies Members<object, GoogleAppsScript.Properties.PropertiesService>);
