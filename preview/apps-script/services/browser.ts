/// <reference types="google-apps-script" />
/** Browser: the dialogs that were there before getUi(). They answer in small letters; closing one means cancel. */
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import { question, type Members } from '../members/members';
import { remoteService } from '../members/remote-classes';
import type { DialogButton } from '../pages/ui-port';
import { dialogRequest } from './dialog-request';

/** Nothing is asked where nobody is sure to sit before the screen. */
function allowed(name: string, { authMode }: Execution): void {
  if (authMode !== 'FULL') refuse(`You do not have permission to call ${name}`);
}

const answered = (button: DialogButton): string => (button === 'CLOSE' ? 'cancel' : button.toLowerCase());

remoteService('Browser', {
  msgBox: question(async (_self, args, execution) => {
    allowed('msgBox', execution);
    const asked = dialogRequest(args);
    execution.releaseLocks();
    return answered(await execution.document.ui.alert(asked));
  }),
  inputBox: question(async (_self, args, execution) => {
    allowed('inputBox', execution);
    const asked = dialogRequest(args);
    execution.releaseLocks();
    const { button, text } = await execution.document.ui.prompt(asked);
    return button === 'CLOSE' || button === 'CANCEL' ? 'cancel' : text;
  }),
} satisfies Members<object, GoogleAppsScript.Base.Browser>);
