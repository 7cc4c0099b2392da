/** The weekly meeting's page: what it shows first, and what a person chooses there. */
import type { WeeklyView } from '../../actions/api';
import { common } from '../common-edits';
import type { Edit } from '../message';
import { quarterOf, type Model, type WeeklyScreen } from '../model';
import { startCall } from '../start-call';
import { quiet, still, type Step } from '../step';

export const openWeekly = (view: WeeklyView): WeeklyScreen => ({
  at: 'weekly',
  view,
  form: 'text',
  from: '',
  to: '',
  compared: null,
});

export const inWeekly = (model: Model, screen: WeeklyScreen, message: Edit): Step => {
  switch (message.type) {
    case 'chose chat form':
      return still({ ...quiet(model), screen: { ...screen, form: message.form } });
    case 'chose meeting':
      return chooseMeeting(model, { ...screen, [message.end]: message.day });
    default:
      return common(model, message);
  }
};

/** Two are compared as soon as they are chosen; the later one may be today. */
const chooseMeeting = (model: Model, screen: WeeklyScreen): Step => {
  const chosen = { ...quiet(model), screen: { ...screen, compared: null } };
  if (screen.from === '') return still(chosen);
  return startCall(chosen, {
    name: 'sidebarCompareMeetings',
    args: [quarterOf(model), screen.from, screen.to],
  });
};
