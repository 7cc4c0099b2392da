import { decideCommit } from '../../../src/budget/decisions/decide-commit';
import { takeSnapshot } from '../../../src/budget/meetings/take-snapshot';
import type { World } from '../../../src/budget/world';
import {
  allocationOf,
  asker,
  at,
  changed,
  committedWorld,
  drop,
  entriesOf,
  on,
  openWorld,
  points,
  posted,
  reEstimate,
  requestOf,
  take,
  withBuilt,
} from '../base-case';
import { baseRows, entered, shipped, worldOf, written } from '../hand-made';
import { linesOf, met, middle, pageOf, withRow } from './seen-page';

describe('To decide today', () => {
  const agendaOf = (world: World): string[] => linesOf(pageOf(world).agenda);

  test('Nothing is there to decide in a quarter that runs as committed', () => {
    expect(agendaOf(middle)).toEqual([]);
  });

  test('Hand edits come with their price', () => {
    expect(agendaOf(withRow(middle, 'R-1', { status: 'Declined' }))).toEqual([
      'Edited by hand – R-1 HubSpot: Status says Declined, the ledger says Committed, 40 % built. Applied, it is dropped: costs 11, gives 9 back.',
    ]);
  });

  test('A proposed commit waits for its second name', () => {
    const allocation = allocationOf({
      signOff: 'Both',
      vpOfSales: 'vp.sales@example.com',
      vpOfProduct: 'vp.product@example.com',
    });
    const world = openWorld({ allocation, allocations: [allocation] });
    expect(agendaOf(posted(world, entriesOf(decideCommit(world, asker()))))).toEqual([
      'Commit – Proposed by vp.sales@example.com on 1 October: 5 requests, 90 points. It waits for the VP of Product (vp.product@example.com).',
    ]);
  });

  test('A budget that is exceeded, and a free exit', () => {
    expect(agendaOf(changed(middle, [take(30)]))[0]).toMatch(
      /^Over budget – The quarter is over its budget by 20\./,
    );
    expect(
      agendaOf(withRow(changed(middle, [reEstimate('R-2', 42)]), 'R-2', { estimate: points(42) })),
    ).toEqual([
      'Free exit – SSO: product expects 42 at a price of 30, so sales may drop it free of charge and 30 come back',
    ]);
  });

  test('The approver is named once changes have cost more than a fifth', () => {
    const dear = changed(on(withBuilt(committedWorld(), 'R-2', 90), 70), [drop('R-2')]);
    expect(agendaOf(dear)[0]).toMatch(
      /^Approver – Changes have cost .*the next chargeable change needs the approver\.$/,
    );
  });

  test('Promises that are due within 14 days or that nobody pays for', () => {
    const promised = (due: string | null, paidBy: 'Sales' | ''): World =>
      withRow(middle, 'R-6', { promise: { to: 'Globex', by: 'Ann', due, paidBy } });
    expect(agendaOf(promised('2026-11-19', 'Sales'))).toEqual([
      'Promise – SAP: promised to Globex, due 19 November, sales pays',
    ]);
    expect(agendaOf(promised('2026-11-20', 'Sales'))).toEqual([]);
    expect(agendaOf(promised(null, ''))).toEqual([
      'Promise – SAP: promised to Globex, nobody has said who pays',
    ]);
  });

  test('What has had no answer for 14 days is one line with its count', () => {
    const requests = [1, 2, 3, 4, 5].map((n) =>
      requestOf(n, `Idea ${n}`, { status: 'New', askedOn: '2026-10-22' }),
    );
    expect(agendaOf(openWorld({ requests, today: '2026-11-05' }))).toEqual([
      'Unanswered – 5 requests have had no answer for 14 days or more: Idea 1, Idea 2, Idea 3 and 2 more',
    ]);
  });

  test('F62: what went to the shelf is on the agenda of the next meeting, once', () => {
    const line = 'Shelf – HubSpot went to the shelf: show it, reuse its ideas, thanks to those who built it';
    const before = met(at(middle, '2026-10-29'));
    const dropped = changed(at(before, '2026-11-03'), [drop('R-1')]);
    expect(agendaOf(on(dropped, 35))).toContain(line);
    expect(agendaOf(met(on(dropped, 35)))).toContain(line);
    expect(agendaOf(at(met(on(dropped, 35)), '2026-11-12'))).not.toContain(line);
    const afterTheMeeting = changed(met(on(before, 35)), [drop('R-1')]);
    expect(agendaOf(afterTheMeeting)).not.toContain(line);
    expect(agendaOf(at(afterTheMeeting, '2026-11-12'))).toContain(line);
  });

  test('At most seven lines, each kind of them with one, and how many more there are', () => {
    const promise = { to: 'Globex', by: '', due: null, paidBy: '' } as const;
    const asked = Array.from({ length: 10 }, (_, n) =>
      requestOf(n + 8, `Idea ${n}`, { status: 'New', askedOn: '2026-10-01', promise }),
    );
    const lines = agendaOf({ ...middle, requests: [...middle.requests, ...asked] });
    expect(lines).toHaveLength(8);
    expect(lines[6]).toMatch(/^Unanswered – 10 requests/);
    expect(lines[7]).toBe('and 4 more');
  });
});

describe('Prep', () => {
  test('Sales: new asks, ranks that product sees elsewhere, wishes with what they take, promises', () => {
    const wished = withRow(withRow(middle, 'R-6', { rank: 0.5, productRank: 7 }), 'R-1', { productRank: 1 });
    const ranked = {
      ...wished,
      requests: wished.requests.map((request, index) => ({
        ...request,
        rank: request.id === 'R-6' ? 1 : index + 2,
      })),
    };
    const world = {
      ...ranked,
      requests: [
        ...ranked.requests,
        requestOf(8, 'SCIM', { status: 'New', customer: 'Acme', rank: 8, estimate: null }),
      ],
    };
    const lines = linesOf(pageOf(world).prep.sales);
    expect(lines).toContain('New – SCIM: for Acme, no estimate yet');
    expect(lines).toContain('Rank – SAP: 1st, product would put it 7th');
    expect(lines.find((line) => line.startsWith('Wish'))).toBe(
      'Wish – SAP, ranked above committed work: short by 15: drop Usage report (not started, no charge), which leaves 0',
    );
  });

  test('A new ask is new once: what the last meeting has seen is not', () => {
    const world = { ...middle, requests: [...middle.requests, requestOf(8, 'SCIM', { status: 'New' })] };
    const snapshots = [takeSnapshot(at(world, '2026-10-29'))];
    expect(linesOf(pageOf(world, { snapshots }).prep.sales).join()).not.toContain('SCIM');
  });

  test('Product: progress to confirm, overruns, advice, and what to ask', () => {
    const world = withRow(changed(middle, [reEstimate('R-2', 36)]), 'R-6', {
      productSays: 'A light version is done in a week',
    });
    const snapshots = [takeSnapshot(at(middle, '2026-10-22')), takeSnapshot(at(middle, '2026-10-29'))];
    expect(linesOf(pageOf(world, { snapshots }).prep.product)).toEqual([
      'Confirm – HubSpot: 40 % built, the same since 22 October',
      'Over its price – SSO: product expects 36 at a price of 30',
      'Product says – SAP: A light version is done in a week',
      'Ask – How can we help the sales team be even more successful?',
    ]);
  });

  test('The likely price of a new request comes from what has shipped, and the page says the same again', () => {
    const five = [20, 21, 22, 23, 24].flatMap((id) => [entered(`R-${id}`, 4), shipped(`R-${id}`, 4, 2)]);
    const asked = requestOf(8, 'SCIM', { status: 'New', estimate: points(20) });
    const world = worldOf(written([], [...baseRows, ...five]), { requests: [asked] });
    expect(linesOf(pageOf(world).prep.product)).toContain(
      'Likely price – SCIM, estimated at 20: going by what has shipped, up to 10 in half of the cases and 10 in four of five',
    );
    expect(pageOf(world)).toEqual(pageOf(world));
  });
});
