/** What the server's replies do to the model, once the ticket has shown that they are awaited. */
import type { HomeView, Outcome, ProblemView, QuarterHomeView } from '../actions/api';
import type { CallName, Reply } from './call';
import type { Effect } from './message';
import { quarterOf, type Model } from './model';

type Step = readonly [Model, readonly Effect[]];
type Refusal = Extract<Outcome, { ok: false }>;

export function answered(before: Model, reply: Reply): Step {
  const model: Model = { ...before, task: null };
  switch (reply.name) {
    case 'sidebarHome':
      return still(
        atHome(
          model,
          reply.answer,
          reply.args[0] !== '' && reply.args[0] === quarterOf(before) ? 'Up to date.' : '',
        ),
      );
    case 'sidebarPreviewCommit':
      return still({ ...model, screen: { at: 'commit', preview: reply.answer } });
    case 'sidebarPreviewChange':
      return still(priced(model, reply));
    case 'sidebarCheckLedger':
      return still(checked(model, reply));
    case 'sidebarJump':
      return [model, [{ type: 'focus grid' }]];
    default:
      return still(
        reply.answer.ok
          ? atHome(model, reply.answer.home, reply.answer.said)
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

const atHome = (model: Model, home: HomeView, said: string): Model => ({
  ...model,
  home,
  said,
  screen: { at: 'home' },
});

function priced(model: Model, reply: Reply<'sidebarPreviewChange'>): Model {
  const { screen } = model;
  if (screen.at !== 'compose' && screen.at !== 'change') return model;
  const reason = screen.at === 'change' ? screen.reason : '';
  return {
    ...model,
    screen: {
      at: 'change',
      draft: screen.draft,
      change: reply.args[0],
      preview: reply.answer,
      reason,
      missing: '',
    },
  };
}

function checked(model: Model, { answer }: Reply<'sidebarCheckLedger'>): Model {
  if (answer.intact) return { ...model, said: answer.says };
  const problem: ProblemView = { code: 'broken seal', tab: 'Changes', cell: '', says: answer.says };
  return { ...model, refused: [problem] };
}

/** A refused commit or change stays on its screen, with the reasons where the confirmation was. */
function refused(model: Model, name: CallName, { problems, home }: Refusal): Model {
  const { screen } = model;
  // Nothing was read: somebody else's action still runs. What is shown stays, and the same button tries again.
  if (home === null) return { ...model, refused: problems };
  const isOpen = home.state === 'quarter' && (name === 'sidebarApplyChange' || !isCommitted(home));
  if (isOpen && screen.at === 'change' && name === 'sidebarApplyChange') {
    return { ...model, home, screen: { ...screen, preview: { ...screen.preview, problems } } };
  }
  if (isOpen && screen.at === 'commit' && name === 'sidebarCommit') {
    return { ...model, home, screen: { ...screen, preview: { ...screen.preview, problems } } };
  }
  return { ...model, home, refused: problems, screen: { at: 'home' } };
}

const isCommitted = ({ quarter }: QuarterHomeView): boolean =>
  quarter.phase === 'Committed' || quarter.phase === 'Closed';

const still = (model: Model): Step => [model, []];
