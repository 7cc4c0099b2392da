/** Walks the state machine with the fake server's answers, and the places that tests start from. */
import type { ChangePreview, MeView, ProblemView, QuarterHomeView } from '../../src/actions/api';
import type { Call, Reply } from '../../src/sidebar/call';
import type { Effect, Message } from '../../src/sidebar/message';
import { initialModel, type Model } from '../../src/sidebar/model';
import { update as updateDialog } from '../../src/sidebar/dialog/update';
import type { Update } from '../../src/sidebar/machine';
import { update } from '../../src/sidebar/update';
import { fakeServer } from './fake/server';
import { stateFrom, type FakeState } from './fake/state';

export const quarter = '2026-Q4';
export const problem: ProblemView = {
  code: 'rank-tie',
  tab: 'Requests',
  cell: 'A5',
  says: 'Rank 3 is used twice.',
};

const afterBy =
  (step: Update) =>
  (model: Model, ...messages: readonly Message[]): Model =>
    messages.reduce((current, message) => step(current, message)[0], model);

/** Every message in turn; the model at the end. */
export const after = afterBy(update);
export const afterInDialog = afterBy(updateDialog);

export const effectsOf = (model: Model, message: Message): readonly Effect[] => update(model, message)[1];
export const callsIn = (effects: readonly Effect[]): readonly Call[] =>
  effects.flatMap((effect) => (effect.type === 'call' ? [effect.call] : []));
export const callsOf = (model: Model, message: Message): readonly Call[] =>
  callsIn(effectsOf(model, message));

export const ask = (call: Call): Message => ({ type: 'asked', call });
export const answer = (model: Model, reply: Reply): Message => ({
  type: 'answered',
  ticket: model.lastTicket,
  reply,
});
export const wrote = (field: 'reason' | 'asked by' | 'name', text: string): Message => ({
  type: 'wrote',
  field,
  text,
});
export const confirmed: Message = { type: 'confirmed' };

/** Asks and takes the answer that the fake server gives. */
export function did(model: Model, call: Call, state: FakeState): Model {
  const asked = after(model, ask(call));
  const run = fakeServer(state)[call.name] as (...args: readonly unknown[]) => unknown;
  return after(asked, answer(asked, { ...call, answer: run(...call.args) } as Reply));
}

export const atHome = (given: Partial<FakeState> = {}): Model =>
  did({ ...initialModel, key: 'me' }, { name: 'sidebarHome', args: [''] }, stateFrom(given));

export const rank = atHome();
export const committed = atHome({ phase: 'Committed' });
export const composing = after(committed, { type: 'opened composer' });
export const chosen = after(composing, { type: 'drafted', part: { kind: 'drop', out: 'R-1' } });
export const drop = { kind: 'drop', quarter, out: 'R-1' } as const;
export const priced = did(
  chosen,
  { name: 'sidebarPreviewChange', args: [drop] },
  stateFrom({ phase: 'Committed' }),
);
export const previewing = did(rank, { name: 'sidebarPreviewCommit', args: [quarter] }, stateFrom({}));
export const closing = did(
  committed,
  { name: 'sidebarPreviewClose', args: [quarter] },
  stateFrom({ phase: 'Committed' }),
);

export function homeOf({ home }: Model): QuarterHomeView {
  if (home?.state !== 'quarter') throw new Error('No home yet');
  return home;
}

export const withPreview = (model: Model, part: Partial<ChangePreview>): Model =>
  model.screen.at === 'change'
    ? { ...model, screen: { ...model.screen, preview: { ...model.screen.preview, ...part } } }
    : model;

/** The same place for somebody whom Google does not identify. */
export const unknownPerson = (model: Model, whyNot: Partial<MeView['whyNot']> = {}): Model => {
  const home = homeOf(model);
  const me = { ...home.me, email: '', whyNot: { ...home.me.whyNot, ...whyNot } };
  return { ...model, home: { ...home, me } };
};
