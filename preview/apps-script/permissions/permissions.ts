/** Which calls each authorization mode allows: google.md 56 as a table. Custom functions only read: google.md 28. */
import { permitCustomFunction } from './custom-function-permissions';
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import type { Member } from '../members/members';
import { missingScope, scopeOf } from './scopes';

interface Row {
  /** `Ui.createMenu`, or `Ui.*` for all of a class. */
  readonly calls: readonly string[];
  readonly NONE: boolean;
  readonly LIMITED: boolean;
}

/** The first row that has a call decides. In mode NONE an add-on builds its menu, and sees nothing of the document. */
const TABLE: readonly Row[] = [
  {
    calls: ['SpreadsheetApp.getUi', 'Ui.createMenu', 'Ui.createAddonMenu', 'Menu.*'],
    NONE: true,
    LIMITED: true,
  },
  { calls: ['Utilities.*', 'Session.getActiveUserLocale'], NONE: true, LIMITED: true },
  { calls: ['Ui.*', 'Browser.*'], NONE: false, LIMITED: false },
  {
    calls: ['SpreadsheetApp.openById', 'SpreadsheetApp.openByUrl', 'SpreadsheetApp.create'],
    NONE: false,
    LIMITED: false,
  },
  { calls: ['ScriptApp.*'], NONE: false, LIMITED: false },
  // The document, its properties, caches and locks, who is there, pages in the making.
  { calls: ['*'], NONE: false, LIMITED: true },
];

/** @throws ScriptException with Google's text where the execution may not make the call. */
export function permit(execution: Execution, className: string, name: string, member: Member<never>): void {
  const { authMode, document } = execution;
  const call = `${className}.${name}`;
  if (authMode === 'CUSTOM_FUNCTION') {
    permitCustomFunction(className, name, member.kind);
    return;
  }
  if (authMode === 'FULL') {
    const missing = missingScope(call, document.oauthScopes);
    if (missing !== undefined) refuse(insufficient(call, missing));
    return;
  }
  if (!rowOf(className, call)[authMode]) refuse(refusal(className, call));
}

const ANYTHING: Row = { calls: ['*'], NONE: false, LIMITED: false };

const rowOf = (className: string, call: string): Row =>
  TABLE.find(({ calls }) => calls.some((known) => [call, `${className}.*`, '*'].includes(known))) ?? ANYTHING;

function refusal(className: string, call: string): string {
  const scope = scopeOf(call);
  if (scope === undefined) return `You do not have permission to call ${call}`;
  if (className === 'Ui') return insufficient(call, scope);
  return `You do not have permission to call ${call}. Required permissions: ${scope}`;
}

const insufficient = (call: string, scope: string): string =>
  `Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`;
