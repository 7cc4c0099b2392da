/// <reference types="google-apps-script" />
/** Session: who is at the keyboard, as far as Google tells, and the script's time zone. */
import { activeEmail, effectiveEmail, temporaryKey } from '../people/identity';
import { lookup, navigation, type Members } from '../members/members';
import { remoteClass, remoteService } from '../members/remote-classes';
import { User } from '../people/user';

remoteClass('User', User, {
  getEmail: navigation(({ email }) => email),
  toString: navigation(({ email }) => email),
} satisfies Members<User, GoogleAppsScript.Base.User & { toString(): string }>);

remoteService('Session', {
  getActiveUser: lookup((_self, _args, execution) => new User(activeEmail(execution))),
  getEffectiveUser: lookup((_self, _args, execution) => new User(effectiveEmail(execution))),
  getActiveUserLocale: lookup((_self, _args, { document }) => document.state.locale.split('_')[0] ?? 'en'),
  getScriptTimeZone: lookup((_self, _args, { document }) => document.scriptTimeZone),
  getTemporaryActiveUserKey: lookup((_self, _args, execution) => temporaryKey(execution)),
} satisfies Members<object, GoogleAppsScript.Base.Session>);
