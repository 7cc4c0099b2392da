/** What Google calls a class, a constant or a member in its refusals: `SpreadsheetApp.Range`, `Utilities.formatDate`. */
import { ENUMERATIONS } from './enumerations';
import { serviceNamed } from './remote-classes';

/** The services whose classes are named with the service before them; all others are the spreadsheet's. */
const SERVICE_OF: Readonly<Record<string, string>> = {
  Cache: 'CacheService',
  HtmlOutput: 'HtmlService',
  HtmlOutputMetaTag: 'HtmlService',
  HtmlTemplate: 'HtmlService',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  ClockTriggerBuilder: 'ScriptApp',
  SpreadsheetTriggerBuilder: 'ScriptApp',
  Trigger: 'ScriptApp',
  TriggerBuilder: 'ScriptApp',
};

/** Classes of no service in particular. */
const BARE = new Set(['Blob', 'Menu', 'PromptResponse', 'Ui', 'User']);

/** `Range` or `Range.getValues`, with the service before it where Google writes it. */
export function signatureName(name: string): string {
  const [className = ''] = name.split('.');
  if (BARE.has(className) || serviceNamed(className)) return name;
  return `${SERVICE_OF[className] ?? 'SpreadsheetApp'}.${name}`;
}

export function enumerationSignature(enumeration: string): string {
  const owner = Object.entries(ENUMERATIONS).find(([, group]) => Object.hasOwn(group, enumeration))?.[0];
  return owner === undefined ? enumeration : `${owner}.${enumeration}`;
}
