/** Which OAuth scopes calls need. A manifest that lists its scopes has those alone: google.md 119. */

const AUTH = 'https://www.googleapis.com/auth/';
const SPREADSHEETS = `${AUTH}spreadsheets`;
/** Enough for the file that the script is open in. */
const CURRENT_FILE = `(${SPREADSHEETS}.currentonly || ${SPREADSHEETS})`;
const SCREEN = `${AUTH}script.container.ui`;
const TRIGGERS = `${AUTH}script.scriptapp`;
const EMAIL = `${AUTH}userinfo.email`;

/** Calls that need no scope of their own though their class does. */
const FREE: ReadonlySet<string> = new Set([
  ...['SpreadsheetApp.getUi', 'SpreadsheetApp.flush', 'Ui.createMenu', 'Ui.createAddonMenu'],
  ...['Session.getActiveUserLocale', 'Session.getScriptTimeZone', 'Session.getTemporaryActiveUserKey'],
  ...['ScriptApp.getScriptId', 'ScriptApp.getAuthorizationInfo'],
]);

/** Of single calls, or else of all of a class. */
const NEEDED: Readonly<Record<string, string>> = {
  'SpreadsheetApp.openById': SPREADSHEETS,
  'SpreadsheetApp.openByUrl': SPREADSHEETS,
  'SpreadsheetApp.create': SPREADSHEETS,
  SpreadsheetApp: CURRENT_FILE,
  Spreadsheet: CURRENT_FILE,
  Sheet: CURRENT_FILE,
  Range: CURRENT_FILE,
  Ui: SCREEN,
  Browser: SCREEN,
  ScriptApp: TRIGGERS,
  Session: EMAIL,
};

const known = new Map<string, string | undefined>();

/** As Google's refusal names it; undefined where none is needed. Asked at every call, of a few hundred members. */
export function scopeOf(call: string): string | undefined {
  if (!known.has(call)) known.set(call, look(call));
  return known.get(call);
}

const look = (call: string): string | undefined =>
  FREE.has(call) ? undefined : (NEEDED[call] ?? NEEDED[call.split('.')[0] ?? '']);

/** The scope that a call needs and the manifest's list lacks. Without a list Google finds out what is needed. */
export function missingScope(call: string, listed: readonly string[] | undefined): string | undefined {
  const needed = scopeOf(call);
  if (needed === undefined || !listed || listed.includes(needed)) return undefined;
  const isOfFile = needed === CURRENT_FILE && listed.some((scope) => scope.startsWith(SPREADSHEETS));
  return isOfFile ? undefined : needed;
}
