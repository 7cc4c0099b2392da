/** The session between two calls: every answer is kept quietly, and the next question does not wait for that. */
import type { SessionView } from '../../src/actions/api';
import type { Reply } from '../../src/sidebar/call';
import { initialModel, type Model } from '../../src/sidebar/model';
import { openSession } from '../../src/sidebar/dialog/session';
import type { Effect } from '../../src/sidebar/message';
import { update } from '../../src/sidebar/dialog/update';

const viewOf = (changes: Partial<SessionView> = {}): SessionView => ({
  quarter: '2026-Q4',
  candidates: ['R-1', 'R-2', 'R-3'].map((id) => ({ id, rank: '', title: id, facts: [] })),
  kept: null,
  whyNot: '',
  problems: [],
  ...changes,
});

const at = (view: SessionView): Model => ({ ...initialModel, screen: openSession(view) });

const sessionIn = ({ screen }: Model) => (screen.at === 'session' ? screen : null);

const kept = (effects: readonly Effect[]): unknown =>
  effects.map((effect) => (effect.type === 'call' ? effect.call : effect));

test('Beginning freezes the first ranks and keeps them', () => {
  const [model, effects] = update(at(viewOf()), { type: 'began session' });
  const session = { frozen: ['R-1', 'R-2', 'R-3'], answers: [], revision: 1 };
  expect(sessionIn(model)?.session).toEqual(session);
  expect(kept(effects)).toEqual([{ name: 'sidebarKeepSession', args: [session] }]);
  expect(model.task).toBeNull();
});

test.each(['1', '4', 'x', ''])('A count of "%s" begins nothing', (text) => {
  const [chosen] = update(at(viewOf()), { type: 'chose count', text });
  const [model, effects] = update(chosen, { type: 'began session' });
  expect(sessionIn(model)?.session).toBeNull();
  expect(effects).toEqual([]);
});

test('Answers follow one another without waiting, and a step back takes the last one away', () => {
  let [model] = update(at(viewOf()), { type: 'began session' });
  for (const answer of ['placed', 'against'] as const) [model] = update(model, { type: 'preferred', answer });
  expect(sessionIn(model)?.session).toMatchObject({ answers: ['placed', 'against'], revision: 3 });
  [model] = update(model, { type: 'took answer back' });
  expect(sessionIn(model)?.session).toMatchObject({ answers: ['placed'], revision: 4 });
});

test('An answer that was not kept is said, until a later one is', () => {
  let [model] = update(at(viewOf()), { type: 'began session' });
  const ticket = model.lastTicket;
  [model] = update(model, { type: 'failed', ticket, text: 'Google did not answer.' });
  expect(sessionIn(model)?.isLost).toBe(true);
  [model] = update(model, { type: 'preferred', answer: 'placed' });
  const reply: Reply<'sidebarKeepSession'> = {
    name: 'sidebarKeepSession',
    args: [{ frozen: [], answers: [], revision: 2 }],
    answer: true,
  };
  [model] = update(model, { type: 'answered', ticket: model.lastTicket, reply });
  expect(sessionIn(model)?.isLost).toBe(false);
});

test('A session goes on where it was left; when a request has closed since, it begins again with the rest', () => {
  const left = { frozen: ['R-2', 'R-1', 'R-3'], answers: ['placed'], revision: 7 } as const;
  expect(openSession(viewOf({ kept: left })).session).toEqual(left);
  const closed = { ...left, frozen: ['R-2', 'R-9', 'R-3'] };
  expect(openSession(viewOf({ kept: closed })).session).toEqual({
    frozen: ['R-2', 'R-3'],
    answers: [],
    revision: 8,
  });
});
