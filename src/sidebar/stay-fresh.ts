/** Keeps the page true while others work: a cheap look at the version stamp, home again when it has moved, nothing typed lost. */
import type { HomeView } from '../actions/api';
import type { Call, Reply } from './call';
import { atHome, quarterOf, type Asking, type HomeScreen, type Model } from './model';
import { still, type Step } from './step';
import { pageFrame as words } from '../words/en/page-frame';

/** One execution each: often enough to trust the numbers in a meeting, far below what Google allows (google.md, fact 90). */
const pauseMs = 5_000;

/** While Google does not answer, the pauses double up to a minute and more. */
const mostDoublings = 4;

/** Until the next look. */
export const pauseOf = ({ misses }: Model): number => pauseMs * 2 ** Math.min(misses, mostDoublings);

/** Twice in a row is no accident: what is shown may be old. */
export const isOutOfTouch = ({ misses }: Model): boolean => misses > 1;

export const checkStamp = (model: Model): Step => lookUp(model, { name: 'sidebarStamp', args: [] });

/** All of home, for what moves no stamp: a deleted row, an edit whose event was lost. */
export const lookAgain = (model: Model): Step =>
  lookUp(model, { name: 'sidebarHome', args: [quarterOf(model)] });

/** In the background; an action started meanwhile makes the answer stale. */
const lookUp = (model: Model, call: Call): Step => {
  if (model.task !== null || model.refresh !== null || model.home === null) return still(model);
  const ticket = model.lastTicket + 1;
  return [{ ...model, lastTicket: ticket, refresh: ticket }, [{ type: 'call', ticket, call }]];
};

/** The end of a look: nothing new, or home is read; then home as it is now. */
export const noticed = (model: Model, reply: Reply): Step => {
  const idle: Model = { ...model, refresh: null, misses: 0 };
  switch (reply.name) {
    case 'sidebarStamp':
      return reply.answer === model.home?.stamp ? still(idle) : lookAgain(idle);
    case 'sidebarHome':
      return still(reconciled(idle, reply.answer));
    default:
      return still(idle);
  }
};

/** The numbers follow, and everything the person is in the middle of stays. */
const reconciled = (model: Model, home: HomeView): Model => {
  const { home: before, screen } = model;
  if (before === null || isSame(before, home)) return { ...model, home };
  const next: Model = { ...model, home, said: saidOf(model, home) };
  switch (screen.at) {
    // What a price or a list was worked out from is no longer so: it is worked out again before it is confirmed.
    case 'commit':
    case 'close':
    case 'change':
    case 'figure':
      return { ...next, isStale: true };
    case 'home':
      return isStillAsked(screen, before, home)
        ? next
        : { ...next, screen: atHome, said: words.askedHasChanged };
    default:
      return next;
  }
};

const isSame = (before: HomeView, now: HomeView): boolean =>
  JSON.stringify({ ...before, stamp: '' }) === JSON.stringify({ ...now, stamp: '' });

/** Whose change it was stands behind the stamp; of one's own nothing needs to be said. */
const saidOf = ({ said, home: before, key: mine }: Model, { stamp }: HomeView): string => {
  if (stamp === before?.stamp) return said;
  const [, key = ''] = stamp.split(' ');
  return key !== '' && key === mine ? said : words.changedByOther;
};

const isStillAsked = ({ asking }: HomeScreen, before: HomeView, now: HomeView): boolean =>
  asking === null || aboutOf(asking, before) === aboutOf(asking, now);

/** What a question is about, prices included. */
const aboutOf = (asking: Asking, home: HomeView): string => {
  if (home.state !== 'quarter') return '';
  if (asking.what === 'undo') return home.undo?.says ?? '';
  const { keys } = asking;
  return home.pending
    .filter(({ key }) => keys === null || keys.includes(key))
    .map(({ says, price }) => `${says} ${price}`)
    .join('\n');
};
