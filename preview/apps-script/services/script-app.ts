/// <reference types="google-apps-script" />
/** ScriptApp: its constants, and the triggers a script has, of which the preview keeps none. */
import { lookup, type Members } from '../members';
import { remoteService } from '../remote-classes';

remoteService('ScriptApp', {
  getProjectTriggers: lookup(() => []),
  getUserTriggers: lookup(() => []),
  getScriptId: lookup(() => 'preview-script'),
} satisfies Members<object, GoogleAppsScript.Script.ScriptApp>);
