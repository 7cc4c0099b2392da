/** What a refusal by the rules does: the reasons stand where the confirmation was, as long as it can still be given. */
import type { HomeView, Outcome } from '../actions/api';
import type { CallName } from './call';
import { isAboutName } from './may';
import { atHome, type Model, type Screen } from './model';

type Refusal = Extract<Outcome, { ok: false }>;

export const refused = (model: Model, name: CallName, { problems, home }: Refusal): Model => {
  // Nothing was read: somebody else's action still runs. What is shown stays, and the same button tries again.
  if (home === null) return { ...model, refused: problems };
  const told: Model = { ...model, home, refused: problems };
  // A name can be written once more.
  if (home.state === 'quarter' && isAboutName(home.me, problems)) return told;
  const { screen } = model;
  if (!isStillOpen(screen, name, home)) return { ...told, screen: screen.at === 'home' ? screen : atHome };
  const next = withProblems(screen, problems);
  return next === screen ? told : { ...model, home, screen: next };
};

/** The loser of two commits or two closings goes home and reads who won. */
const isStillOpen = (screen: Screen, name: CallName, home: HomeView): boolean => {
  if (home.state !== 'quarter') return false;
  const { phase } = home.quarter;
  switch (screen.at) {
    case 'change':
      return name === 'sidebarApplyChange';
    case 'commit':
      return name === 'sidebarCommit' && phase !== 'Committed' && phase !== 'Closed';
    case 'close':
      return name === 'sidebarCloseQuarter' && phase !== 'Closed';
    // What was written is still there, to be mended and sent once more.
    case 'intake':
      return name === 'sidebarAddRequest' || name === 'sidebarAddAsk';
    case 'duplicates':
      return name === 'sidebarMerge' || name === 'sidebarUnmerge';
    case 'heard':
      return name === 'sidebarAnswer';
    default:
      return false;
  }
};

/**
 * Only a screen with a preview shows them in it; TypeScript does not follow a part of a union into the union. The build
 * shortens the name, and the text with it where it is marked as one.
 */
const withProblems = (screen: Screen, problems: Refusal['problems']): Screen =>
  /* @__KEY__ */ 'preview' in screen
    ? ({ ...screen, preview: { ...screen.preview, problems } } as Screen)
    : screen;
