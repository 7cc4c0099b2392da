/** What stops this person, as far as it is known before they sign. */
import type { ActionName, ChangePreview, MeView, ProblemView } from '../actions/api';

/** Whom Google does not identify, the server judges by the name they sign with; until then nothing stops them. */
const isUnknown = ({ email }: MeView): boolean => email === '';

/** Only for what is signed: 'Only the VP of Sales (x@y) can drop a request.'; '' when they may. */
export const whyNotSign = (me: MeView, action: ActionName): string =>
  isUnknown(me) ? '' : me.whyNot[action];

export const whyNotConfirm = (me: MeView, { whyNot }: ChangePreview): string => (isUnknown(me) ? '' : whyNot);

/** Refusals of the person and not of what they confirm: under another name it may be confirmed. */
const personal: ReadonlySet<ProblemView['code']> = new Set([
  'not-your-role',
  'needs-approver',
  'acceptor-missing',
]);

export const isAboutName = (me: MeView, problems: readonly Pick<ProblemView, 'code'>[]): boolean =>
  isUnknown(me) && problems.length > 0 && problems.every(({ code }) => personal.has(code));
