/** Composing, pricing and confirming a change, and what a refusal does. */
import type { ChangePreview } from '../../src/actions/api';
import type { Call, Reply } from '../../src/sidebar/call';
import type { Model } from '../../src/sidebar/model';
import { update } from '../../src/sidebar/update';
import {
  after,
  answer,
  ask,
  atHome,
  callsIn,
  committed,
  composing,
  drop,
  effectsOf,
  previewing,
  priced,
  problem,
  quarter,
  rank,
} from './walk';

describe('refusals', () => {
  const refuse = (
    model: Model,
    call: Call<'sidebarCommit' | 'sidebarApplyChange' | 'sidebarTidyRanks'>,
    home: Model['home'],
  ): Model => {
    const asked = after(model, ask(call));
    return after(asked, answer(asked, { ...call, answer: { ok: false, problems: [problem], home } }));
  };

  it('a refused commit stays on its screen with the problems', () => {
    const { screen } = refuse(previewing, { name: 'sidebarCommit', args: [quarter] }, rank.home);
    expect(screen).toMatchObject({ at: 'commit', preview: { problems: [problem] } });
  });

  it('the loser of two commits goes home and reads who won', () => {
    const model = refuse(previewing, { name: 'sidebarCommit', args: [quarter] }, committed.home);
    expect(model).toMatchObject({ screen: { at: 'home' }, refused: [problem], home: committed.home });
  });

  it('a refused change cannot be confirmed as it is', () => {
    const model = refuse(priced, { name: 'sidebarApplyChange', args: [drop, ''] }, committed.home);
    expect(model.screen).toMatchObject({ at: 'change', preview: { problems: [problem] } });
    expect(effectsOf(model, { type: 'confirmed change' })).toEqual([]);
  });

  it('when somebody else is at it, everything stays and the same button tries again', () => {
    const model = refuse(previewing, { name: 'sidebarCommit', args: [quarter] }, null);
    expect(model).toMatchObject({ screen: previewing.screen, home: previewing.home, refused: [problem] });
    expect(callsIn(effectsOf(model, ask({ name: 'sidebarCommit', args: [quarter] })))).toHaveLength(1);
  });

  it('tabs that vanished lead back to set-up', () => {
    const none = atHome({ phase: 'none' });
    expect(refuse(priced, { name: 'sidebarApplyChange', args: [drop, ''] }, none.home).screen).toEqual({
      at: 'home',
    });
  });
});

describe('composing', () => {
  it('opens on what this person may do', () => {
    expect(composing.screen).toMatchObject({ at: 'compose', draft: { kind: 'drop' } });
    const product = after(atHome({ phase: 'Committed', role: 'VP of Product' }), { type: 'opened composer' });
    expect(product.screen).toMatchObject({ draft: { kind: 'ship' } });
  });

  it.each([
    ['drop', {}, 'Choose what goes out.', 'out'],
    ['swap', { out: 'R-1' }, 'Choose what comes in.', 'in'],
    ['add', {}, 'Choose what comes in.', 'in'],
    ['ship', {}, 'Choose what shipped.', 'out'],
    ['ship', { out: 'R-2', actual: ' ' }, 'Say what it took.', 'actual'],
  ] as const)('%s with %j says "%s"', (kind, part, says, field) => {
    const draft = after(composing, { type: 'drafted', part: { kind, ...part } });
    const [model, effects] = update(draft, { type: 'priced' });
    expect(model.screen).toMatchObject({ missing: says });
    expect(effects).toEqual([{ type: 'focus', field }]);
  });

  it.each([
    ['drop', { kind: 'drop', quarter, out: 'R-1' }],
    ['swap', { kind: 'swap', quarter, out: 'R-1', in: 'R-6' }],
    ['add', { kind: 'add', quarter, in: 'R-6' }],
    ['ship', { kind: 'ship', quarter, out: 'R-1', actual: '20' }],
  ] as const)('%s asks for its price with exactly what it needs', (kind, change) => {
    const draft = after(composing, { type: 'drafted', part: { kind, out: 'R-1', in: 'R-6' } });
    expect(callsIn(effectsOf(draft, { type: 'priced' }))).toEqual([
      { name: 'sidebarPreviewChange', args: [change] },
    ]);
  });

  it('goes back one step at a time, with the choices kept', () => {
    const back = after(priced, { type: 'went back' });
    expect(back.screen).toMatchObject({ at: 'compose', draft: { out: 'R-1' } });
    expect(after(back, { type: 'went back' }).screen).toEqual({ at: 'home' });
    expect(after(back, { type: 'went back' }, { type: 'went back' }).screen).toEqual({ at: 'home' });
  });

  it('a change that costs needs a reason, a free one does not', () => {
    const [model, effects] = update(priced, { type: 'confirmed change' });
    expect(model.screen).toMatchObject({ missing: 'Say why. It is kept with the change.' });
    expect(effects).toEqual([{ type: 'focus', field: 'reason' }]);
    expect(
      callsIn(effectsOf(withPreview(priced, { isCostly: false }), { type: 'confirmed change' })),
    ).toHaveLength(1);
  });

  it('a jump puts the keyboard into the grid', () => {
    const asked = after(rank, ask({ name: 'sidebarJump', args: ['Requests', 'A5'] }));
    const reply: Reply = { name: 'sidebarJump', args: ['Requests', 'A5'], answer: undefined };
    expect(effectsOf(asked, answer(asked, reply))).toEqual([{ type: 'focus grid' }]);
  });
});

const withPreview = (model: Model, part: Partial<ChangePreview>): Model =>
  model.screen.at === 'change'
    ? { ...model, screen: { ...model.screen, preview: { ...model.screen.preview, ...part } } }
    : model;
