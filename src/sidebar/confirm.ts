/** A confirmation: whatever the screen asks about, with the reason and the name that its ledger rows need. */
import type { Signature } from '../actions/api';
import type { Call } from './call';
import { whyNotConfirm, whyNotSign } from './may';
import { isInDoubt, quarterOf, type Missing, type Model } from './model';
import { startCall } from './start-call';
import { lacking, still, type Step } from './step';
import { pageChange as words } from '../words/en/page-change';

export const confirm = (model: Model): Step => {
  const call = isInDoubt(model) ? null : callOf(model);
  if (call === null) return still(model);
  const missing = missingReason(model) ?? missingName(model);
  return missing === null ? startCall(model, call) : lacking(model, missing);
};

/** What a confirmation means on this screen; null where there is nothing to confirm, or not by this person. */
const callOf = (model: Model): Call | null => {
  const { screen, home } = model;
  if (home?.state !== 'quarter') return null;
  const quarter = quarterOf(model);
  switch (screen.at) {
    case 'commit':
      return screen.preview.problems.length > 0 || whyNotSign(home.me, 'commit') !== ''
        ? null
        : { name: 'sidebarCommit', args: [quarter, null, signatureOf(model)] };
    case 'close':
      return screen.preview.problems.length > 0 || whyNotSign(home.me, 'close') !== ''
        ? null
        : { name: 'sidebarCloseQuarter', args: [quarter, signatureOf(model)] };
    case 'change': {
      const { change, preview, reason, askedBy } = screen;
      return preview.problems.length > 0 || whyNotConfirm(home.me, preview) !== ''
        ? null
        : { name: 'sidebarApplyChange', args: [change, reason.trim(), signatureOf(model, askedBy)] };
    }
    case 'home': {
      const { asking } = screen;
      if (asking === null) return null;
      return asking.what === 'undo'
        ? { name: 'sidebarUndo', args: [quarter, '', signatureOf(model)] }
        : {
            name: 'sidebarApplyPending',
            args: [quarter, asking.reason.trim(), asking.keys, signatureOf(model)],
          };
    }
    default:
      return null;
  }
};

/** Every entry of sales' and the approver's names its reason (product.md, section 2), free or not. */
const missingReason = ({ screen }: Model): Missing | null =>
  screen.at === 'change' && screen.preview.needsReason && screen.reason.trim() === ''
    ? { field: 'reason', says: words.sayWhy }
    : null;

const missingName = ({ home, name }: Model): Missing | null =>
  home?.me.email === '' && name.trim() === '' ? { field: 'name', says: words.sayWho } : null;

const signatureOf = ({ home, name }: Model, askedBy = ''): Signature => ({
  ...(home?.me.email === '' ? { saidToBe: name.trim() } : {}),
  ...(askedBy.trim() === '' ? {} : { askedBy: askedBy.trim() }),
});
