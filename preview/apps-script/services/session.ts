/// <reference types="google-apps-script" />
/** Session: who is at the keyboard, as far as Google tells, and the script's time zone. */
import type { Execution } from '../execution';
import { lookup, navigation, type Members } from '../members';
import { remoteClass, remoteService } from '../remote-classes';

export class User {
  constructor(readonly email: string) {}
}

/** Simple triggers are not told who acts, unless it is the owner; custom functions never. */
function visibleEmail({ authMode, isCustomFunction, person, document }: Execution): string {
  if (isCustomFunction) return '';
  return authMode === 'FULL' || person === document.state.owner ? person : '';
}

/** The same for one person in one month, and different between people. */
function temporaryKey({ person, document }: Execution): string {
  const month = Math.floor(document.clock.now() / (30 * 86_400_000));
  const text = `${month} ${person}`;
  const sum = Array.from(text).reduce(
    (hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0,
    7,
  );
  return `ANON_${sum.toString(36)}`;
}

remoteClass('User', User, {
  getEmail: navigation(({ email }) => email),
} satisfies Members<User, GoogleAppsScript.Base.User>);

remoteService('Session', {
  getActiveUser: lookup((_self, _args, execution) => new User(visibleEmail(execution))),
  getEffectiveUser: lookup((_self, _args, execution) => new User(visibleEmail(execution))),
  getActiveUserLocale: lookup((_self, _args, { document }) => document.state.locale.split('_')[0] ?? 'en'),
  getScriptTimeZone: lookup((_self, _args, { document }) => document.scriptTimeZone),
  getTemporaryActiveUserKey: lookup((_self, _args, execution) => temporaryKey(execution)),
} satisfies Members<object, GoogleAppsScript.Base.Session>);
