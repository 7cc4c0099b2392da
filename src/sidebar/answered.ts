/** What the server's replies do to the sidebar, once the ticket has shown that they are awaited. */
import type { Reply } from './call';
import { comeHome } from './come-home';
import { loggedOn, openIntake } from './intake';
import { atHome, type Model } from './model';
import { refused } from './refused';
import { still, type Step } from './step';

export function answered(model: Model, reply: Reply): Step {
  const fresh: Model = { ...model, isStale: false };
  switch (reply.name) {
    case 'sidebarPreviewCommit':
      return still({ ...fresh, screen: { at: 'commit', preview: reply.answer } });
    case 'sidebarPreviewClose':
      return still({ ...fresh, screen: { at: 'close', preview: reply.answer } });
    case 'sidebarPreviewChange':
      return still(priced(fresh, reply));
    case 'sidebarFigure':
      return still({ ...fresh, screen: { at: 'figure', view: reply.answer } });
    case 'sidebarIntake':
      return [{ ...model, screen: openIntake(reply.answer) }, [{ type: 'focus', field: 'title' }]];
    case 'sidebarAddRequest':
    case 'sidebarAddAsk':
      if (!reply.answer.ok) return still(refused(model, reply.name, reply.answer));
      return model.screen.at === 'intake' ? loggedOn(model, model.screen, reply.answer) : still(model);
    case 'sidebarOpen':
      return still(model);
    default:
      return comeHome(model, reply);
  }
}

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
