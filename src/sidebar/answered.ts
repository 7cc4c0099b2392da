/** What the server's replies do to the model, once the ticket has shown that they are awaited. */
import type { HomeView, Outcome, ProblemView } from '../actions/api';
import type { CallName, Reply } from './call';
import { openImport } from './import/import-screen';
import { loggedOn, openDuplicates, openHeard, openIntake } from './intake';
import { atHome, quarterOf, type Model, type Screen } from './model';
import { refused } from './refused';
import { openSession } from './session';
import { startCall } from './start-call';
import { still, type Step } from './step';

export function answered(before: Model, reply: Reply): Step {
  const model: Model = { ...before, task: null };
  switch (reply.name) {
    case 'sidebarHome':
      return goOn(
        goHome(
          model,
          reply.answer,
          reply.args[0] !== '' && reply.args[0] === quarterOf(before) ? 'Up to date.' : '',
        ),
      );
    case 'sidebarPreviewCommit':
      return still({ ...model, screen: { at: 'commit', preview: reply.answer } });
    case 'sidebarPreviewClose':
      return still({ ...model, screen: { at: 'close', preview: reply.answer } });
    case 'sidebarSession':
      return still({ ...model, screen: openSession(reply.answer) });
    case 'sidebarKeepSession':
      return still(model);
    case 'sidebarPrepareImport':
      return still({ ...model, screen: openImport(reply.answer) });
    case 'sidebarExport':
      return still({ ...model, screen: { at: 'export', view: reply.answer, shown: null } });
    case 'sidebarPlan':
      return still({ ...model, screen: { at: 'plan', view: reply.answer } });
    case 'sidebarIntake':
      return [{ ...model, screen: openIntake(reply.answer) }, [{ type: 'focus', field: 'title' }]];
    case 'sidebarDuplicates':
      return still({ ...model, screen: openDuplicates(reply.answer) });
    case 'sidebarHeard':
      return still({ ...model, screen: openHeard(reply.answer) });
    case 'sidebarAddRequest':
    case 'sidebarAddAsk':
      if (!reply.answer.ok) return still(refused(model, reply.name, reply.answer));
      return model.screen.at === 'intake' ? loggedOn(model, model.screen, reply.answer) : still(model);
    case 'sidebarMerge':
    case 'sidebarUnmerge':
      return still(settled(model, reply, openDuplicates));
    case 'sidebarAnswer':
      return still(settled(model, reply, openHeard));
    case 'sidebarPreviewChange':
      return still(priced(model, reply));
    case 'sidebarCheckLedger':
      return still(checked(model, reply));
    case 'sidebarJump':
      return [model, [{ type: 'focus grid' }]];
    default:
      return still(
        reply.answer.ok
          ? goHome(model, reply.answer.home, reply.answer.said)
          : refused(model, reply.name, reply.answer),
      );
  }
}

/** A background reading replaces the numbers and leaves everything else as it is. */
export const refreshed = (model: Model, reply: Reply): Step =>
  still(
    reply.name === 'sidebarHome'
      ? { ...model, refresh: null, home: reply.answer }
      : { ...model, refresh: null },
  );

/** On to what the menu opened the sidebar for, once. */
const goOn = (model: Model): Step =>
  model.opens === 'home' || model.home?.state !== 'quarter'
    ? still(model)
    : startCall(
        { ...model, opens: 'home' },
        {
          name: model.opens === 'import' ? 'sidebarPrepareImport' : 'sidebarExport',
          args: [quarterOf(model)],
        },
      );

const goHome = (model: Model, home: HomeView, said: string): Model => ({
  ...model,
  home,
  said,
  screen: atHome,
});

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

/** The same change priced again stays where it was; another one is a step further. */
function priced(model: Model, reply: Reply<'sidebarPreviewChange'>): Model {
  const { screen } = model;
  const [change] = reply.args;
  const preview = reply.answer;
  if (screen.at === 'change') {
    const back = change === screen.change ? screen.back : screen;
    return { ...model, screen: { ...screen, change, preview, back } };
  }
  if (screen.at !== 'compose' && screen.at !== 'home') return model;
  const back = screen.at === 'home' ? atHome : screen;
  return { ...model, screen: { at: 'change', change, preview, reason: '', askedBy: '', back } };
}

function checked(model: Model, { answer }: Reply<'sidebarCheckLedger'>): Model {
  if (answer.intact) return { ...model, said: answer.says };
  const problem: ProblemView = { code: 'broken seal', tab: 'Changes', cell: '', says: answer.says };
  return { ...model, refused: [problem] };
}
