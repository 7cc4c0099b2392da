/** Others work on the same spreadsheet: the numbers follow, and nothing that a person is in the middle of is lost. */
import type { HomeView } from '../../src/actions/api';
import type { Message } from '../../src/sidebar/message';
import type { Model } from '../../src/sidebar/model';
import { pauseOf } from '../../src/sidebar/stay-fresh';
import { update } from '../../src/sidebar/update';
import { afterDrop, committed as committedState, pending } from './fake/samples';
import type { FakeState } from './fake/state';
import {
  after,
  answer,
  ask,
  atHome,
  callsIn,
  chosen,
  committed,
  confirmed,
  did,
  drop,
  effectsOf,
  homeOf,
  previewing,
  priced,
  quarter,
  wrote,
} from './walk';
import { stateFrom } from './fake/state';

const look: Message = { type: 'time to look' };

/** The spreadsheet as somebody else has left it. */
const elsewhere = (given: Partial<FakeState>): HomeView => homeOf(atHome({ ...given, stamp: '2 other' }));

/** One look, with what the server answers to it and to the reading that follows. */
const looked = (model: Model, now: HomeView): Model => {
  const looking = after(model, look);
  const reading = after(looking, answer(looking, { name: 'sidebarStamp', args: [], answer: now.stamp }));
  return reading.refresh === null
    ? reading
    : after(reading, answer(reading, { name: 'sidebarHome', args: [quarter], answer: now }));
};

const noTabs = atHome({ phase: 'none', stamp: '2 other' }).home;
if (noTabs === null) throw new Error('No home yet');
const homeWithoutTabs: HomeView = noTabs;

describe('a look', () => {
  it('is one cheap call, and reads nothing where the stamp has not moved', () => {
    const [looking, effects] = update(committed, look);
    expect(callsIn(effects)).toEqual([{ name: 'sidebarStamp', args: [] }]);
    const same = homeOf(committed).stamp;
    const [model, more] = update(looking, answer(looking, { name: 'sidebarStamp', args: [], answer: same }));
    expect(more).toEqual([]);
    expect(model).toEqual({ ...committed, lastTicket: looking.lastTicket });
  });

  it.each([
    ['while a call runs', after(committed, ask({ name: 'sidebarTidyRanks', args: [quarter] }))],
    ['while another look is under way', after(committed, look)],
  ])('%s waits', (_when, model) => {
    expect(update(model, look)).toEqual([model, []]);
  });

  it('whose answer comes after an action was begun is dropped', () => {
    const looking = after(committed, look);
    const acting = after(looking, ask({ name: 'sidebarTidyRanks', args: [quarter] }));
    const late = answer(looking, { name: 'sidebarStamp', args: [], answer: '9 other' });
    expect(update(acting, late)).toEqual([acting, []]);
  });

  it('that fails is tried again, later and later, and says so only the second time', () => {
    const miss = (model: Model): Model => {
      const looking = after(model, look);
      return after(looking, { type: 'failed', ticket: looking.lastTicket, text: 'NetworkError' });
    };
    const missed = [1, 2, 3, 4, 5, 6].reduce<Model[]>(
      (all) => [...all, miss(all[all.length - 1] ?? committed)],
      [],
    );
    expect(missed.map(pauseOf)).toEqual([10_000, 20_000, 40_000, 80_000, 80_000, 80_000]);
    expect(missed.every(({ failure }) => failure === null)).toBe(true);
    const [, , last = committed] = missed;
    expect(looked(last, homeOf(committed)).misses).toBe(0);
  });
});

describe('somebody else has changed something', () => {
  it('on home the numbers follow, and it is said', () => {
    const model = looked(committed, elsewhere(afterDrop));
    expect(homeOf(model).strip.sunk).toBe(8);
    expect(model.said).toBe('Changed by someone else just now.');
  });

  it('one\u2019s own change is not told to oneself', () => {
    const mine = { ...elsewhere(afterDrop), stamp: '2 me' };
    expect(looked(committed, mine)).toMatchObject({ said: '', home: mine });
  });

  it('something that shows nowhere is not mentioned', () => {
    expect(looked(committed, elsewhere(committedState)).said).toBe('');
  });

  it('a draft stays as it is, with its basket', () => {
    const gathering = after(
      chosen,
      { type: 'put in basket' },
      { type: 'drafted', part: { kind: 'grow', amount: '5' } },
    );
    const model = looked(gathering, elsewhere(afterDrop));
    expect(model.screen).toBe(gathering.screen);
    expect(homeOf(model).strip.sunk).toBe(8);
  });

  it('a price that was worked out before cannot be confirmed until it is worked out again, and the reason stays', () => {
    const typed = after(priced, wrote('reason', 'Globex'));
    const stale = looked(typed, elsewhere({ ...committedState, sunk: 8, disruption: 3 }));
    expect(stale.isStale).toBe(true);
    expect(effectsOf(stale, confirmed)).toEqual([]);
    const jumped = did(stale, { name: 'sidebarJump', args: ['Requests', 'A5'] }, stateFrom(committedState));
    expect(effectsOf(jumped, confirmed)).toEqual([]);
    const again = did(
      stale,
      { name: 'sidebarPreviewChange', args: [typed.screen.at === 'change' ? typed.screen.change : drop] },
      stateFrom({ ...committedState, sunk: 8, disruption: 3 }),
    );
    expect(again).toMatchObject({ isStale: false, screen: { at: 'change', reason: 'Globex' } });
    expect(callsIn(effectsOf(again, confirmed))).toHaveLength(1);
  });

  it('the list of a commit is not signed as it was', () => {
    const stale = looked(previewing, elsewhere({ problems: [], more: 2 }));
    expect(stale.screen).toBe(previewing.screen);
    expect(effectsOf(stale, confirmed)).toEqual([]);
    expect(after(stale, { type: 'went back' }).isStale).toBe(false);
  });

  it('a question about what is still so stays open, with its reason', () => {
    const asking = after(
      atHome({ ...committedState, pending }),
      { type: 'opened question', asking: { what: 'apply', keys: ['R-1'], reason: '' } },
      wrote('reason', 'Globex'),
    );
    expect(looked(asking, elsewhere({ ...committedState, pending, sunk: 8 })).screen).toBe(asking.screen);
  });

  it.each([
    [
      'a pending change that costs more now',
      { pending: pending.map((each) => ({ ...each, price: 'costs 12' })) },
    ],
    ['a pending change that is gone', {}],
  ])('a question about %s closes, and says so', (_what, now) => {
    const asking = after(atHome({ ...committedState, pending }), {
      type: 'opened question',
      asking: { what: 'apply', keys: ['R-1'], reason: '' },
    });
    const model = looked(asking, elsewhere({ ...committedState, ...now }));
    expect(model.screen).toEqual({ at: 'home', asking: null });
    expect(model.said).toBe('What you were asked about has changed: look again.');
  });

  it('a tab deleted under a composer brings its draft back with the tab', () => {
    const gone = looked(chosen, homeWithoutTabs);
    expect(gone.home?.state).toBe('set up first');
    const back = looked(gone, { ...elsewhere(committedState), stamp: '3 other' });
    expect(back.screen).toBe(chosen.screen);
  });
});
