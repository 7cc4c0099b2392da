/** What a person does in the force-rank session, between two calls to the server. */
import type { KeptSession, SessionView } from '../../actions/api';
import { sessionStep, type Answer } from '../../budget/ranking/rank-session';
import type { Model, SessionScreen } from '../model';
import { still, type Step } from '../step';

/** Twelve take at most 33 questions, a quarter of an hour; people may choose more or fewer. */
const usualCount = 12;

/** Requests that closed since are out of it, and their answers with them: it begins again, in the order it had. */
const stillOpen = (view: SessionView): KeptSession | null => {
  const { kept, candidates } = view;
  if (kept === null) return null;
  const open = new Set(candidates.map(({ id }) => id));
  const frozen = kept.frozen.filter((id) => open.has(id));
  if (frozen.length === kept.frozen.length) return kept;
  return frozen.length < 2 ? null : { frozen, answers: [], revision: kept.revision + 1 };
};

export const openSession = (view: SessionView): SessionScreen => ({
  at: 'session',
  view,
  session: stillOpen(view),
  count: String(Math.min(usualCount, view.candidates.length)),
  keeping: null,
  isLost: false,
});

/** 2 to as many as there are; null for anything else. */
export const countIn = ({ count, view: { candidates } }: SessionScreen): number | null => {
  const number = Number(count);
  return Number.isInteger(number) && number >= 2 && number <= candidates.length ? number : null;
};

/** Quietly: the next question does not wait for it. */
const keep = (model: Model, screen: SessionScreen, session: KeptSession): Step => {
  const ticket = model.lastTicket + 1;
  return [
    { ...model, lastTicket: ticket, screen: { ...screen, session, keeping: ticket } },
    [{ type: 'call', ticket, call: { name: 'sidebarKeepSession', args: [session] } }],
  ];
};

export const begin = (model: Model, screen: SessionScreen): Step => {
  const count = countIn(screen);
  if (count === null) return still(model);
  const frozen = screen.view.candidates.slice(0, count).map(({ id }) => id);
  return keep(model, screen, { frozen, answers: [], revision: (screen.view.kept?.revision ?? 0) + 1 });
};

export const answer = (model: Model, screen: SessionScreen, given: Answer): Step => {
  const { session } = screen;
  if (session === null || sessionStep(session).question === null) return still(model);
  return keep(model, screen, {
    ...session,
    answers: [...session.answers, given],
    revision: session.revision + 1,
  });
};

export const stepBack = (model: Model, screen: SessionScreen): Step => {
  const { session } = screen;
  if (session === null || session.answers.length === 0) return still(model);
  return keep(model, screen, {
    ...session,
    answers: session.answers.slice(0, -1),
    revision: session.revision + 1,
  });
};

/** What became of keeping an answer; null when the ticket is another call's. */
export const kept = (model: Model, ticket: number, isKept: boolean): Model | null => {
  const { screen } = model;
  return screen.at === 'session' && screen.keeping === ticket
    ? { ...model, screen: { ...screen, keeping: null, isLost: !isKept } }
    : null;
};
