/** What the server's replies do to the dialog. */
import type { HomeView, Outcome } from '../../actions/api';
import type { CallName, Reply } from '../call';
import { comeHome } from '../come-home';
import { quarterOf, type Model, type Screen } from '../model';
import { refused } from '../refused';
import { startCall } from '../start-call';
import { still, type Step } from '../step';
import { openDuplicates, openHeard } from './heard-moves';
import { openImport } from './import/import-state';
import { pageCall } from './pages';
import { openSession } from './session';
import { openWeekly } from './weekly';

export function answered(model: Model, reply: Reply): Step {
  switch (reply.name) {
    case 'sidebarHome': {
      const [home, effects] = comeHome(model, reply);
      // Where no quarter can be read, only the check has something to say.
      const isUseful = home.home?.state === 'quarter' || home.opens === 'check';
      if (home.opens === null || !isUseful) return [home, effects];
      // On to what the dialog was opened for, once; the list of all pages would only flash.
      return startCall(
        { ...home, opens: null, screen: { at: 'loading' } },
        pageCall(home.opens, quarterOf(home)),
      );
    }
    case 'sidebarSession':
      return still({ ...model, screen: openSession(reply.answer) });
    case 'sidebarPrepareImport':
      return still({ ...model, screen: openImport(reply.answer) });
    case 'sidebarExport':
      return still({ ...model, screen: { at: 'export', view: reply.answer, shown: null } });
    case 'sidebarWeekly':
      return still({ ...model, screen: openWeekly(reply.answer) });
    case 'sidebarCompareMeetings':
      return still(
        model.screen.at === 'weekly'
          ? { ...model, screen: { ...model.screen, compared: reply.answer } }
          : model,
      );
    case 'sidebarHealth':
      return still({ ...model, screen: { at: 'health', view: reply.answer } });
    case 'sidebarCheck':
      return still({ ...model, screen: { at: 'check', view: reply.answer } });
    case 'sidebarRepair':
      return still(settled(model, reply, (view) => ({ at: 'check', view })));
    case 'sidebarPlan':
      return still({ ...model, screen: { at: 'plan', view: reply.answer } });
    case 'sidebarDuplicates':
      return still({ ...model, screen: openDuplicates(reply.answer) });
    case 'sidebarHeard':
      return still({ ...model, screen: openHeard(reply.answer) });
    case 'sidebarMerge':
    case 'sidebarUnmerge':
      return still(settled(model, reply, openDuplicates));
    case 'sidebarAnswer':
      return still(settled(model, reply, openHeard));
    default:
      return comeHome(model, reply);
  }
}

/** The page stays, with what is left to look at. */
const settled = <View>(
  model: Model,
  { name, answer }: { readonly name: CallName; readonly answer: PageOutcome<View> },
  open: (view: View) => Screen,
): Model =>
  answer.ok
    ? { ...model, home: answer.home, said: answer.said, screen: open(answer.view) }
    : refused(model, name, answer);

type PageOutcome<View> =
  | { readonly ok: true; readonly said: string; readonly home: HomeView; readonly view: View }
  | Extract<Outcome, { ok: false }>;
