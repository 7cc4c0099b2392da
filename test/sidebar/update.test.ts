/** The sidebar's state machine as tables: what may happen in which state, and what never does. */
import type { Outcome } from '../../src/actions/api';
import type { Call, Reply } from '../../src/sidebar/call';
import { explain } from '../../src/sidebar/failure';
import type { Message } from '../../src/sidebar/message';
import { initialModel, type Model } from '../../src/sidebar/model';
import { update } from '../../src/sidebar/update';
import { stateFrom } from './fake/state';
import {
  after,
  answer,
  ask,
  callsIn,
  closing,
  committed,
  composing,
  confirmed,
  did,
  drop,
  effectsOf,
  homeOf,
  previewing,
  priced,
  quarter,
  rank,
  wrote,
} from './walk';

const everyMessage: readonly Message[] = [
  ask({ name: 'sidebarHome', args: [''] }),
  ask({ name: 'sidebarCommit', args: [quarter] }),
  ask({ name: 'sidebarJump', args: ['Requests', 'A5'] }),
  { type: 'retried' },
  { type: 'went back' },
  { type: 'returned' },
  { type: 'opened composer' },
  { type: 'drafted', part: { kind: 'add' } },
  { type: 'priced' },
  { type: 'put in basket' },
  { type: 'took out of basket', index: 0 },
  { type: 'opened question', asking: { what: 'undo' } },
  { type: 'wrote', field: 'reason', text: 'because' },
  { type: 'wrote', field: 'name', text: 'Dana' },
  { type: 'confirmed' },
];

describe('while a call runs', () => {
  const screens = { loading: initialModel, rank, committed, composing, priced, previewing, closing };

  it.each(
    Object.entries(screens).flatMap(([name, model]) =>
      everyMessage.map((message) => [name, message.type, model, message] as const),
    ),
  )('on %s, "%s" changes nothing and calls nothing', (_name, _type, model, message) => {
    const busy = after(model, ask({ name: 'sidebarTidyRanks', args: [quarter] }));
    expect(update(busy, message)).toEqual([busy, []]);
  });

  it('a double click calls once', () => {
    const click = ask({ name: 'sidebarCommit', args: [quarter] });
    const [once, first] = update(previewing, click);
    expect(callsIn(first)).toHaveLength(1);
    expect(callsIn(effectsOf(once, click))).toHaveLength(0);
  });

  it('a double click on the confirmation records the change once', () => {
    const model = after(priced, wrote('reason', 'Globex'));
    const [once, first] = update(model, confirmed);
    expect(callsIn(first)).toEqual([{ name: 'sidebarApplyChange', args: [drop, 'Globex', {}] }]);
    expect(effectsOf(once, confirmed)).toEqual([]);
  });

  it('a cell that is on its way to be shown does not hold whoever goes back', () => {
    const model = after(priced, ask({ name: 'sidebarJump', args: ['Changes', 'A2'] }));
    const gone = after(model, { type: 'went back' });
    expect([priced.screen.at, gone.screen.at]).toEqual(['change', 'compose']);
    expect(
      after(gone, answer(model, { name: 'sidebarJump', args: ['Changes', 'A2'], answer: undefined })).screen,
    ).toBe(gone.screen);
    expect(
      after(after(priced, ask({ name: 'sidebarCommit', args: [quarter] })), { type: 'went back' }).screen.at,
    ).toBe('change');
  });

  it('words come after a second, a way out after twenty, and the end after six minutes', () => {
    const waits = effectsOf(rank, ask({ name: 'sidebarTidyRanks', args: [quarter] })).flatMap((effect) =>
      effect.type === 'wait' && effect.message.type === 'waited'
        ? [[effect.ms, effect.message.patience]]
        : [],
    );
    expect(waits).toEqual([
      [1_000, 'slow'],
      [20_000, 'very slow'],
      [370_000, 'over'],
    ]);
  });

  it('giving up waiting is a failure in doubt, and the late answer is dropped', () => {
    const asked = after(previewing, ask({ name: 'sidebarCommit', args: [quarter] }));
    const gone = after(asked, { type: 'gave up waiting' });
    expect(gone.task).toBeNull();
    expect(gone.failure && explain(gone.failure).lookFirst).toBe(true);
    const late: Outcome = { ok: true, said: 'late', home: homeOf(committed) };
    expect(after(gone, answer(asked, { name: 'sidebarCommit', args: [quarter], answer: late }))).toBe(gone);
  });
});

describe('answers', () => {
  const reply: Reply<'sidebarHome'> = { name: 'sidebarHome', args: [''], answer: homeOf(committed) };

  it.each([
    ['an earlier ticket', { type: 'answered', ticket: 0, reply }],
    ['a failure of an earlier ticket', { type: 'failed', ticket: 0, text: 'late' }],
    ['the clock of an earlier ticket', { type: 'waited', ticket: 0, patience: 'over' }],
    ['an answer that came twice', { type: 'answered', ticket: rank.lastTicket, reply }],
  ] satisfies [string, Message][])('%s is ignored', (_name, message) => {
    expect(update(rank, message)).toEqual([rank, []]);
  });

  it('a quiet refresh replaces the numbers and nothing else', () => {
    const [model, effects] = update(rank, { type: 'returned' });
    expect(model.task).toBeNull();
    expect(callsIn(effects)).toEqual([{ name: 'sidebarHome', args: [quarter] }]);
    const fresh = after(model, answer(model, { ...reply, args: [quarter] }));
    expect(fresh).toEqual({ ...rank, home: reply.answer, lastTicket: model.lastTicket });
  });

  it('an action makes the quiet refresh under way stale', () => {
    const refreshing = after(rank, { type: 'returned' });
    const acting = after(refreshing, ask({ name: 'sidebarTidyRanks', args: [quarter] }));
    expect(after(acting, answer(refreshing, reply))).toBe(acting);
  });

  it('a quiet refresh that fails says nothing', () => {
    const refreshing = after(rank, { type: 'returned' });
    const failed = after(refreshing, { type: 'failed', ticket: refreshing.lastTicket, text: 'x' });
    expect(failed).toEqual({ ...rank, misses: 1, lastTicket: refreshing.lastTicket });
  });

  it('a jump puts the keyboard into the grid', () => {
    const asked = after(rank, ask({ name: 'sidebarJump', args: ['Requests', 'A5'] }));
    const jumped: Reply = { name: 'sidebarJump', args: ['Requests', 'A5'], answer: undefined };
    expect(effectsOf(asked, answer(asked, jumped))).toEqual([{ type: 'focus grid' }]);
  });

  it('the status line goes with the next action', () => {
    const tidied = did(rank, { name: 'sidebarTidyRanks', args: [quarter] }, stateFrom({}));
    expect(tidied.said).toBe('Ranks are 1 to 7 now.');
    expect(after(tidied, ask({ name: 'sidebarHome', args: [quarter] })).said).toBe('');
  });
});

describe('failures', () => {
  const fails = (model: Model, call: Call, text: string): Model => {
    const asked = after(model, ask(call));
    return after(asked, { type: 'failed', ticket: asked.lastTicket, text });
  };

  it.each([
    [
      'accounts',
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    ],
    ['authorization', 'Authorization is required to perform that action.'],
    ['busy', 'Lock timeout: another process was holding the lock for too long.'],
    ['busy', 'There are too many scripts running simultaneously for this Google user account.'],
    ['protected', 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.'],
    ['timeout', 'Exceeded maximum execution time'],
    ['offline', 'NetworkError: Connection failure due to HTTP 0'],
    ['outdated', 'Script function not found: sidebarHome'],
    ['unknown', 'The answer was empty.'],
    ['unknown', 'The block could not be read.'],
  ])('%s: "%s"', (code, text) => {
    const { failure } = fails(rank, { name: 'sidebarHome', args: [''] }, text);
    expect(failure && explain(failure)).toMatchObject({ code, lookFirst: false });
  });

  it('a read is tried again as it was', () => {
    const call: Call = { name: 'sidebarPreviewCommit', args: [quarter] };
    expect(callsIn(effectsOf(fails(rank, call, 'x'), { type: 'retried' }))).toEqual([call]);
  });

  it('a write that certainly wrote nothing is tried again as it was', () => {
    const call: Call = { name: 'sidebarCommit', args: [quarter] };
    expect(callsIn(effectsOf(fails(previewing, call, 'Lock timeout'), { type: 'retried' }))).toEqual([call]);
  });

  it('a write in doubt is looked at first, and cannot be confirmed again', () => {
    const call: Call = { name: 'sidebarApplyChange', args: [drop, 'Globex'] };
    const model = fails(after(priced, wrote('reason', 'Globex')), call, 'Exceeded maximum execution time');
    expect(effectsOf(model, confirmed)).toEqual([]);
    expect(callsIn(effectsOf(model, { type: 'retried' }))).toEqual([
      { name: 'sidebarHome', args: [quarter] },
    ]);
  });

  it('keeps the screen and what was typed', () => {
    const typed = after(priced, wrote('reason', 'Globex'));
    expect(fails(typed, { name: 'sidebarApplyChange', args: [drop, 'Globex'] }, 'x').screen).toBe(
      typed.screen,
    );
  });
});
