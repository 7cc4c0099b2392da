/** What opens the pages Duplicates and Who was heard, and declining on the latter. */
import type { DuplicatesView, HeardView } from '../../actions/api';
import type { DuplicatesScreen, HeardScreen } from '../intake-screens';
import type { Model } from '../model';
import { startCall } from '../start-call';
import { lacking, quiet, still, type Step } from '../step';
import { dialogHeard as words } from '../../words/en/page-dialog-heard';

export const openDuplicates = (view: DuplicatesView): DuplicatesScreen => ({
  at: 'duplicates',
  view,
  staying: {},
});
export const openHeard = (view: HeardView): HeardScreen => ({ at: 'heard', view, declining: '', reason: '' });

export const askToDecline = (model: Model, screen: HeardScreen, id: string): Step => [
  { ...quiet(model), screen: { ...screen, declining: id, reason: '' } },
  [{ type: 'focus', field: id === '' ? `decline-${screen.declining}` : 'reason' }],
];

export const decline = (model: Model, { declining, reason, view }: HeardScreen): Step =>
  reason.trim() === ''
    ? lacking(quiet(model), { field: 'reason', says: words.whyMissing })
    : declining === ''
      ? still(model)
      : startCall(model, {
          name: 'sidebarAnswer',
          args: [view.quarter, declining, 'Declined', reason.trim()],
        });
