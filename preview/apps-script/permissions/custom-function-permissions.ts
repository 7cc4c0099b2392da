/** What a custom function may call: it reads the document and keeps values, and changes nothing that anyone sees. */
import type { CallKind } from '../calls/call-kind';
import { refuse } from '../members/exceptions';
import { MISSING_SERVICES } from '../members/surface';

/** Google's services that a custom function may use although this preview has none of them. */
const ALLOWED_SERVICES: ReadonlySet<string> = new Set([
  ...['Jdbc', 'LanguageApp', 'Maps', 'UrlFetchApp', 'XmlService'],
]);

/** Classes whose members may write: what they keep is not the document. */
const KEEPERS: ReadonlySet<string> = new Set([
  ...['Cache', 'CacheService', 'Lock', 'LockService', 'Properties', 'PropertiesService'],
  ...[
    'HtmlOutput',
    'HtmlService',
    'HtmlTemplate',
    'Session',
    'User',
    'Utilities',
    'Blob',
    'Logger',
    'console',
  ],
]);

/** They need somebody's authorization, which a custom function never asks for. */
const REFUSED_SERVICES: ReadonlySet<string> = new Set(['ScriptApp']);

/** Not writes by kind, but more than reading. */
const REFUSED_MEMBERS: ReadonlySet<string> = new Set([
  ...['create', 'getUi', 'openById', 'openByUrl', 'toast', 'activate', 'activateAsCurrentCell', 'show'],
]);

/** @throws ScriptException with Google's text where a custom function may not call this member. */
export function permitCustomFunction(className: string, name: string, kind: CallKind): void {
  if (REFUSED_SERVICES.has(className)) refuse(serviceRefusal(className));
  if (KEEPERS.has(className)) return;
  // Builders are set up in memory; what they build is refused where it is put to use.
  const isSetter = name.startsWith('set') && !className.endsWith('Builder');
  if (kind === 'write' || isSetter || REFUSED_MEMBERS.has(name)) {
    refuse(`You do not have permission to call ${name}`);
  }
}

const serviceRefusal = (name: string): string => `You do not have permission to call ${name} service.`;

/** How services that nobody has here refuse a custom function, by name; the others say that they are missing. */
export const SERVICE_REFUSALS: Readonly<Record<string, string>> = Object.fromEntries(
  MISSING_SERVICES.filter((name) => !ALLOWED_SERVICES.has(name)).map((name) => [name, serviceRefusal(name)]),
);
