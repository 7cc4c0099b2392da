/** Composing a change of any kind, gathering several for one Apply, and asking for their price. */
import type { ChangeRequest } from '../../src/actions/api';
import type { Call } from '../../src/sidebar/call';
import type { Draft } from '../../src/sidebar/draft';
import type { ChangeKind } from '../../src/sidebar/kinds';
import type { Message } from '../../src/sidebar/message';
import { nameChange } from '../../src/sidebar/name-change';
import { kindNames } from '../../src/sidebar/offered-kinds';
import { update } from '../../src/sidebar/update';
import { stateFrom } from './fake/state';
import { after, atHome, callsOf, committed, composing, did, drop, homeOf, priced, quarter } from './walk';

const drafted = (part: Partial<Draft>): Message => ({ type: 'drafted', part });
const price: Message = { type: 'priced' };
const shelved = after(atHome({ phase: 'Committed', shelf: ['R-1'] }), { type: 'opened composer' });

describe('the composer opens', () => {
  it.each([
    ['VP of Sales', 'drop'],
    ['Everyone', 'drop'],
    ['Guest', 'drop'],
    ['VP of Product', 'ship'],
    ['Approver', 'grant'],
  ] as const)('for the %s on "%s", what is theirs to do', (role, kind) => {
    const model = after(atHome({ phase: 'Committed', role }), { type: 'opened composer' });
    expect(model.screen).toMatchObject({ at: 'compose', draft: { kind }, basket: [] });
  });

  it('before the commit on what can be done then', () => {
    const model = after(atHome({ role: 'Everyone' }), { type: 'opened composer' });
    expect(model.screen).toMatchObject({ draft: { kind: 'grant' } });
  });
});

describe('a change that is not whole', () => {
  it.each([
    ['drop', {}, 'Choose what goes out.', 'out'],
    ['swap', { out: 'R-1' }, 'Choose what comes in.', 'in'],
    ['add', {}, 'Choose what comes in.', 'in'],
    ['pause', {}, 'Choose what pauses.', 'out'],
    ['grow', { out: 'R-1' }, 'Say by how much it grows.', 'amount'],
    ['cut', { out: 'R-1', amount: ' ' }, 'Say by how much it gets smaller.', 'amount'],
    ['reinstate', {}, 'Choose what comes back.', 'in'],
    ['ship', {}, 'Choose what shipped.', 'out'],
    ['ship', { out: 'R-2', amount: ' ' }, 'Say what it took.', 'amount'],
    ['re-estimate', { out: 'R-2' }, 'Say the new estimate.', 'amount'],
    ['pull', { out: 'R-5' }, 'Choose whose decision it is.', 'cause'],
    ['lend', {}, 'Say how much.', 'amount'],
  ] as const)('%s with %j says "%s" and goes there', (kind, part, says, field) => {
    const model = after(composing, drafted({ kind }), drafted(part));
    const [next, effects] = update(model, price);
    expect(next.missing).toEqual({ field, says });
    expect(effects).toEqual([{ type: 'focus', field }]);
    expect(after(next, drafted({})).missing).toBeNull();
  });
});

describe('the price is asked', () => {
  const filled = { out: 'R-1', in: 'R-6', amount: ' 5 ', cause: 'Company' };
  it.each([
    ['drop', { out: 'R-1' }],
    ['swap', { out: 'R-1', in: 'R-6' }],
    ['add', { in: 'R-6' }],
    ['pause', { out: 'R-1' }],
    ['grow', { out: 'R-1', by: '5' }],
    ['cut', { out: 'R-1', by: '5', shippable: false }],
    ['reinstate', { in: 'R-6' }],
    ['ship', { out: 'R-1', actual: '5' }],
    ['re-estimate', { out: 'R-1', to: '5' }],
    ['pull', { out: 'R-1', cause: 'Company' }],
    ['grant', { amount: '5' }],
    ['take', { amount: '5' }],
    ['lend', { amount: '5' }],
  ] as const)('for %s with exactly what it needs', (kind, change) => {
    const model = after(composing, drafted({ kind }), drafted(filled));
    expect(callsOf(model, price)).toEqual([
      { name: 'sidebarPreviewChange', args: [{ kind, quarter, ...change }] },
    ]);
  });

  it('for a cut that product says can ship', () => {
    const model = after(composing, drafted({ kind: 'cut' }), drafted({ ...filled, shippable: true }));
    expect(callsOf(model, price)[0]?.args[0]).toMatchObject({ kind: 'cut', shippable: true });
  });
});

describe('another kind', () => {
  it('keeps what can still be picked, and forgets what was typed', () => {
    const model = after(composing, drafted({ kind: 'grow' }), drafted({ out: 'R-1', amount: '5' }));
    expect(after(model, drafted({ kind: 'pause' })).screen).toMatchObject({
      draft: { out: 'R-1', amount: '' },
    });
  });

  it('lets go of what it has no place for', () => {
    const model = after(shelved, drafted({ kind: 'add' }), drafted({ in: 'R-6' }));
    expect(after(model, drafted({ kind: 'reinstate' })).screen).toMatchObject({ draft: { in: '' } });
    const unstarted = after(composing, drafted({ out: 'R-3' }), drafted({ kind: 'pause' }));
    expect(unstarted.screen).toMatchObject({ draft: { out: '' } });
  });

  it('ship offers the price as what it took, until something else is typed', () => {
    const model = after(composing, drafted({ kind: 'ship' }), drafted({ out: 'R-2' }));
    expect(model.screen).toMatchObject({ draft: { amount: '30' } });
    const typed = after(model, drafted({ amount: '24' }));
    expect(callsOf(typed, price)[0]?.args[0]).toMatchObject({ actual: '24' });
  });
});

describe('several in one Apply', () => {
  const put: Message = { type: 'put in basket' };
  const one = after(composing, drafted({ out: 'R-1' }), put);
  const two = after(one, drafted({ kind: 'add' }), drafted({ in: 'R-7' }));
  const add = { kind: 'add', quarter, in: 'R-7' };

  it('a whole change joins the basket and leaves the composer empty', () => {
    expect(one.screen).toMatchObject({ basket: [drop], draft: { kind: 'drop', out: '' } });
    expect(update(after(composing, drafted({ out: 'R-1' })), put)[1]).toEqual([
      { type: 'focus', field: 'basket' },
    ]);
  });

  it('a change that is not whole says what it lacks and stays out', () => {
    expect(after(composing, put)).toMatchObject({ screen: { basket: [] }, missing: { field: 'out' } });
  });

  it('basket and composer are priced as one event', () => {
    expect(callsOf(two, price)).toEqual([
      { name: 'sidebarPreviewChange', args: [{ kind: 'together', quarter, changes: [drop, add] }] },
    ]);
  });

  it('an empty composer adds nothing, and one change is priced as itself', () => {
    expect(callsOf(one, price)).toEqual([{ name: 'sidebarPreviewChange', args: [drop] }]);
  });

  it('what was put in can be taken out again', () => {
    const [less, effects] = update(after(two, put), { type: 'took out of basket', index: 0 });
    expect(less.screen).toMatchObject({ basket: [add] });
    expect(effects).toEqual([{ type: 'focus', field: 'basket' }]);
    expect(update(less, { type: 'took out of basket', index: 0 })[1]).toEqual([
      { type: 'focus', field: 'heading' },
    ]);
  });

  it('going back from the price keeps the basket', () => {
    const change: ChangeRequest = {
      kind: 'together',
      quarter,
      changes: [drop, { kind: 'add', quarter, in: 'R-7' }],
    };
    const card = did(
      two,
      { name: 'sidebarPreviewChange', args: [change] },
      stateFrom({ phase: 'Committed' }),
    );
    expect(after(card, { type: 'went back' }).screen).toEqual(two.screen);
  });
});

describe('going back', () => {
  it('is one step at a time, with the choices kept', () => {
    const back = after(priced, { type: 'went back' });
    expect(back.screen).toMatchObject({ at: 'compose', draft: { out: 'R-1' } });
    expect(after(back, { type: 'went back' }).screen).toEqual({ at: 'home', asking: null });
    expect(after(back, { type: 'went back' }, { type: 'went back' }).screen).toMatchObject({ at: 'home' });
  });

  it('an offer leads back to the change it stood beside, and keeps the reason', () => {
    const [offer] = priced.screen.at === 'change' ? priced.screen.preview.cheaper : [];
    if (offer === undefined) throw new Error('No cheaper way is offered');
    const reasoned = after(priced, { type: 'wrote', field: 'reason', text: 'Globex' });
    const other = did(
      reasoned,
      { name: 'sidebarPreviewChange', args: [offer.change] },
      stateFrom({ phase: 'Committed' }),
    );
    expect(other.screen).toMatchObject({ preview: { title: 'Drop Bulk import' }, reason: 'Globex' });
    expect(after(other, { type: 'went back' }).screen).toEqual(reasoned.screen);
  });

  it('the same change priced again stays where it was', () => {
    if (priced.screen.at !== 'change') throw new Error('No change is priced');
    const call: Call = { name: 'sidebarPreviewChange', args: [priced.screen.change] };
    expect(did(priced, call, stateFrom({ phase: 'Committed' })).screen).toEqual(priced.screen);
  });

  it('an offer on home leads back home', () => {
    const card = did(
      committed,
      { name: 'sidebarPreviewChange', args: [drop] },
      stateFrom({ phase: 'Committed' }),
    );
    expect(after(card, { type: 'went back' }).screen).toEqual({ at: 'home', asking: null });
  });
});

describe('a change in a few words', () => {
  const parts: Readonly<Record<ChangeKind, object>> = {
    drop: { out: 'R-1' },
    swap: { out: 'R-1', in: 'R-6' },
    add: { in: 'R-6' },
    pause: { out: 'R-1' },
    grow: { out: 'R-1', by: '5' },
    cut: { out: 'R-1', by: '5' },
    reinstate: { in: 'R-1' },
    ship: { out: 'R-2', actual: '24' },
    're-estimate': { out: 'R-2', to: '42' },
    pull: { out: 'R-5', cause: 'Product' },
    grant: { amount: '12' },
    take: { amount: '12' },
    lend: { amount: '12' },
  };

  it('names the requests and the amounts', () => {
    const named = kindNames.map((kind) =>
      nameChange(homeOf(committed), { kind, quarter, ...parts[kind] } as ChangeRequest),
    );
    expect(named).toEqual([
      'Drop HubSpot',
      'Swap HubSpot for SAP',
      'Add SAP',
      'Pause HubSpot',
      'Grow HubSpot by 5',
      'Cut HubSpot by 5',
      'Reinstate HubSpot',
      'Ship SSO at 24',
      'Re-estimate SSO to 42',
      'Pull Usage report',
      'Grant 12',
      'Take 12',
      'Lend 12',
    ]);
  });
});
