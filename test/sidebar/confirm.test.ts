/** Confirming whatever a screen asks about: the reason, the name, the rights, and what a refusal does. */
import type { Call } from '../../src/sidebar/call';
import type { Model } from '../../src/sidebar/model';
import { update } from '../../src/sidebar/update';
import { stateFrom } from './fake/state';
import {
  after,
  answer,
  ask,
  atHome,
  callsIn,
  callsOf,
  closing,
  committed,
  confirmed,
  did,
  drop,
  effectsOf,
  previewing,
  priced,
  problem,
  quarter,
  rank,
  unknownPerson,
  withPreview,
  wrote,
} from './walk';

const undoing = after(committed, { type: 'opened question', asking: { what: 'undo' } });
const applying = after(committed, {
  type: 'opened question',
  asking: { what: 'apply', keys: ['R-1'], reason: '' },
});

describe('a confirmation calls', () => {
  it.each([
    ['the commit', previewing, { name: 'sidebarCommit', args: [quarter, null, {}] }],
    ['the closing', closing, { name: 'sidebarCloseQuarter', args: [quarter, {}] }],
    [
      'a change',
      after(priced, wrote('reason', ' Globex ')),
      { name: 'sidebarApplyChange', args: [drop, 'Globex', {}] },
    ],
    ['the undo', undoing, { name: 'sidebarUndo', args: [quarter, '', {}] }],
    [
      'a pending change',
      after(applying, wrote('reason', 'Globex')),
      { name: 'sidebarApplyPending', args: [quarter, 'Globex', ['R-1'], {}] },
    ],
  ] as const)('%s', (_what, model, call) => {
    expect(callsOf(model, confirmed)).toEqual([call]);
  });

  it.each([
    ['home without a question', committed],
    ['the composer', after(committed, { type: 'opened composer' })],
    ['a price that was refused', withPreview(priced, { problems: [problem] })],
    ['a price that somebody else confirms', withPreview(priced, { whyNot: 'Only the approver can.' })],
  ])('nothing on %s', (_what, model) => {
    expect(update(after(model, wrote('reason', 'x')), confirmed)[1]).toEqual([]);
  });
});

describe('the reason', () => {
  it('is needed where the rules say so, free or not', () => {
    const [model, effects] = update(withPreview(priced, { isCostly: false }), confirmed);
    expect(model.missing).toEqual({ field: 'reason', says: 'Say why. It is kept with the change.' });
    expect(effects).toEqual([{ type: 'focus', field: 'reason' }]);
    expect(after(model, wrote('reason', 'G')).missing).toBeNull();
  });

  it('is welcome elsewhere: product\u2019s changes name themselves', () => {
    expect(callsOf(withPreview(priced, { needsReason: false }), confirmed)).toHaveLength(1);
  });
});

describe('the name', () => {
  const places = [
    ['a commit', unknownPerson(previewing)],
    ['a closing', unknownPerson(closing)],
    ['a change', after(unknownPerson(priced), wrote('reason', 'Globex'))],
    ['an undo', unknownPerson(undoing)],
    ['pending changes', unknownPerson(applying)],
  ] as const;

  it.each(places)('is asked before %s of somebody Google does not identify', (_what, model) => {
    const [asked, effects] = update(model, confirmed);
    expect(asked.missing).toMatchObject({ field: 'name' });
    expect(effects).toEqual([{ type: 'focus', field: 'name' }]);
  });

  it.each(places)('goes with %s as what they say to be', (_what, model) => {
    const [call] = callsOf(after(model, wrote('name', ' Dana ')), confirmed);
    expect(call?.args[call.args.length - 1]).toEqual({ saidToBe: 'Dana' });
  });

  it('is kept for the next one', () => {
    const named = after(unknownPerson(previewing), wrote('name', 'Dana'), { type: 'went back' });
    expect(named.name).toBe('Dana');
  });

  it('is not asked of whom Google names, and who asked for it goes along', () => {
    const model = after(priced, wrote('reason', 'Globex'), wrote('asked by', ' Rita '));
    expect(callsOf(model, confirmed)[0]?.args[2]).toEqual({ askedBy: 'Rita' });
  });

  it('decides the rights only at the server: nothing is barred before it is known', () => {
    const barred = unknownPerson(previewing, { commit: 'Google doesn\u2019t say who you are.' });
    expect(callsOf(after(barred, wrote('name', 'Dana')), confirmed)).toHaveLength(1);
  });
});

describe('a question on home', () => {
  it('takes the keyboard, and gives it back when it is closed', () => {
    const opened = update(committed, { type: 'opened question', asking: { what: 'undo' } });
    expect(opened[1]).toEqual([{ type: 'focus', field: 'question' }]);
    const [model, effects] = update(opened[0], { type: 'went back' });
    expect(model.screen).toEqual({ at: 'home', asking: null });
    expect(effects).toEqual([{ type: 'focus', field: 'undo' }]);
  });

  it('is about one pending change, or about all of them', () => {
    const all = after(committed, {
      type: 'opened question',
      asking: { what: 'apply', keys: null, reason: '' },
    });
    expect(callsOf(all, confirmed)[0]?.args).toEqual([quarter, '', null, {}]);
    expect(effectsOf(all, { type: 'went back' })).toEqual([{ type: 'focus', field: 'apply-all' }]);
    expect(effectsOf(applying, { type: 'went back' })).toEqual([{ type: 'focus', field: 'apply-R-1' }]);
  });

  it('is over once it is done', () => {
    const state = stateFrom({ phase: 'Committed', undo: { what: 'Drop HubSpot', says: '' } });
    const done = did(undoing, { name: 'sidebarUndo', args: [quarter, '', {}] }, state);
    expect(done).toMatchObject({ said: 'Undone: Drop HubSpot.', screen: { at: 'home', asking: null } });
  });
});

describe('refusals', () => {
  type Refusable = 'sidebarCommit' | 'sidebarCloseQuarter' | 'sidebarApplyChange' | 'sidebarUndo';
  const refuse = (model: Model, call: Call<Refusable>, home: Model['home'], problems = [problem]): Model => {
    const asked = after(model, ask(call));
    return after(asked, answer(asked, { ...call, answer: { ok: false, problems, home } }));
  };
  const commit: Call<'sidebarCommit'> = { name: 'sidebarCommit', args: [quarter] };
  const close: Call<'sidebarCloseQuarter'> = { name: 'sidebarCloseQuarter', args: [quarter] };
  const apply: Call<'sidebarApplyChange'> = { name: 'sidebarApplyChange', args: [drop, ''] };
  const closed = atHome({ phase: 'Closed' });

  it('a refused commit stays on its screen with the problems', () => {
    const { screen } = refuse(previewing, commit, rank.home);
    expect(screen).toMatchObject({ at: 'commit', preview: { problems: [problem] } });
  });

  it('a refused closing too', () => {
    const { screen } = refuse(closing, close, committed.home);
    expect(screen).toMatchObject({ at: 'close', preview: { problems: [problem] } });
  });

  it.each([
    ['commits', previewing, commit, committed],
    ['closings', closing, close, closed],
  ] as const)('the loser of two %s goes home and reads who won', (_what, model, call, { home }) => {
    expect(refuse(model, call, home)).toMatchObject({
      screen: { at: 'home' },
      refused: [problem],
      home,
    });
  });

  it('a refused change cannot be confirmed as it is', () => {
    const model = refuse(priced, apply, committed.home);
    expect(model.screen).toMatchObject({ at: 'change', preview: { problems: [problem] } });
    expect(effectsOf(model, confirmed)).toEqual([]);
  });

  it('a refused undo leaves its question open', () => {
    const model = refuse(undoing, { name: 'sidebarUndo', args: [quarter, ''] }, committed.home);
    expect(model).toMatchObject({ screen: undoing.screen, refused: [problem] });
  });

  it('a refusal of the name lets another be written', () => {
    const typed = after(unknownPerson(priced), wrote('reason', 'Globex'), wrote('name', 'Dana'));
    const refusal = { code: 'not-your-role', tab: '', cell: '', says: 'Only the VP of Sales can.' } as const;
    const model = refuse(typed, apply, typed.home, [refusal]);
    expect(model).toMatchObject({ refused: [refusal], screen: { preview: { problems: [] } } });
    expect(callsOf(after(model, wrote('name', 'vera@example.com')), confirmed)).toHaveLength(1);
  });

  it('when somebody else is at it, everything stays and the same button tries again', () => {
    const model = refuse(previewing, commit, null);
    expect(model).toMatchObject({ screen: previewing.screen, home: previewing.home, refused: [problem] });
    expect(callsIn(effectsOf(model, confirmed))).toHaveLength(1);
  });

  it('tabs that vanished lead back to set-up', () => {
    expect(refuse(priced, apply, atHome({ phase: 'none' }).home).screen).toMatchObject({ at: 'home' });
  });
});
