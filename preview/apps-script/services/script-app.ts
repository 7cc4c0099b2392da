/// <reference types="google-apps-script" />
/** ScriptApp: the script's triggers and what it is authorized to do. */
import { enumValue } from '../members/enum-value';
import { removeTrigger, triggersOf } from '../triggers/installed-triggers';
import { lookup, navigation, service, type Members } from '../members/members';
import { remoteClass, remoteService } from '../members/remote-classes';
import { Trigger } from './trigger';
import { TriggerBuilder } from './trigger-builders';

/** Everything the manifest lists is granted in the preview. */
class AuthorizationInfo {
  readonly status = 'NOT_REQUIRED';
}

remoteClass('AuthorizationInfo', AuthorizationInfo, {
  getAuthorizationStatus: navigation(({ status }) => enumValue('AuthorizationStatus', status)),
  getAuthorizationUrl: navigation(() => null),
} satisfies Members<AuthorizationInfo, GoogleAppsScript.Script.AuthorizationInfo>);

/** Nobody sees what others have installed. */
const ownTriggers = lookup<object>((_self, _args, execution) =>
  triggersOf(execution).map((trigger) => new Trigger(trigger)),
);

remoteService('ScriptApp', {
  newTrigger: navigation((_self, args) => new TriggerBuilder(args.text(0))),
  getProjectTriggers: ownTriggers,
  getUserTriggers: ownTriggers,
  deleteTrigger: service((_self, args, execution) =>
    removeTrigger(execution, args.instance(0, Trigger).installed.id),
  ),
  getAuthorizationInfo: lookup((_self, args) => {
    args.enumeration(0);
    return new AuthorizationInfo();
  }),
  getScriptId: lookup(() => 'preview-script'),
} satisfies Members<object, GoogleAppsScript.Script.ScriptApp>);
