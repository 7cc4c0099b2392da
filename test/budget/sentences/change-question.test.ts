import type { Change } from '../../../src/budget/decisions/change';
import { priceChange } from '../../../src/budget/decisions/price-change';
import { changeQuestion } from '../../../src/budget/sentences/change-question';
import type { World } from '../../../src/budget/world';
import {
  add,
  baseRequests,
  committedWorld,
  drop,
  on,
  points,
  requestOf,
  ship,
  withBuilt,
} from '../base-case';

describe('A change is put as a question with its numbers', () => {
  const asked = (world: World, changes: readonly Change[]): ReturnType<typeof changeQuestion> =>
    changeQuestion(world, changes, priceChange(world, changes));
  const started = (): World => on(withBuilt(committedWorld(), 'R-1', 40), 35);

  test('a costly drop', () => {
    expect(asked(started(), [drop('R-1')])).toEqual({
      title: 'Drop HubSpot',
      chip: '1st change',
      sentence: 'HubSpot is 40 % built. Dropping it now costs 11 of its 20 points and gives 9 back.',
      question: 'Is this really what you want?',
      confirmLabel: 'Drop, costs 11',
      isCostly: true,
    });
  });

  test('a free drop asks nothing', () => {
    expect(asked(started(), [drop('R-4')])).toEqual({
      title: 'Drop Bulk import',
      chip: 'free',
      sentence: 'Bulk import is not started. Dropping it now costs nothing and gives 10 back.',
      question: '',
      confirmLabel: 'Drop',
      isCostly: false,
    });
  });

  test('example D: nothing comes back, finish it', () => {
    expect(asked(on(withBuilt(committedWorld(), 'R-1', 80), 70), [drop('R-1')]).sentence).toBe(
      'HubSpot is 80 % built. Dropping it now costs all of its 20 points and nothing comes back: better to finish it.',
    );
  });

  test('just started', () => {
    expect(asked(on(withBuilt(committedWorld(), 'R-1', 0), 35), [drop('R-1')]).sentence).toBe(
      'HubSpot is just started. Dropping it now costs 3 of its 20 points and gives 17 back.',
    );
  });

  const displacement =
    'SAP in means HubSpot out; 11 of its 20 points are gone (8 built, 3 disruption). To fit SAP you also give up Bulk import. Remaining after: 4.';

  test('a swap is the displacement sentence of example B, offered or asked for', () => {
    const offered = asked(started(), [drop('R-1'), add('R-6')]);
    expect(offered).toMatchObject({
      title: 'Swap HubSpot for SAP',
      sentence: displacement,
      confirmLabel: 'Swap, costs 11',
    });
    const taken = asked(started(), [drop('R-1'), drop('R-4'), add('R-6')]);
    expect(taken).toMatchObject({
      title: 'Swap HubSpot and Bulk import for SAP',
      sentence: displacement,
      chip: '1st change',
    });
  });

  test('a swap of work not started', () => {
    expect(asked(started(), [drop('R-4'), add('R-7')])).toMatchObject({
      sentence:
        'Mobile approvals in means Bulk import out; nothing is lost, work not started moves free. Remaining after: 8.',
      chip: 'free',
      confirmLabel: 'Swap',
    });
  });

  test('a swap that nothing can make fit', () => {
    const world = started();
    const requests = world.requests.map((row) =>
      row.id === 'R-6' ? { ...row, estimate: points(200) } : row,
    );
    expect(asked({ ...world, requests }, [drop('R-1'), add('R-6')]).sentence).toContain(
      'It is still short by 181.',
    );
  });

  test('adds and deliveries', () => {
    const requests = [...baseRequests, requestOf(8, 'Small', { estimate: points(8) })];
    const world = { ...committedWorld(), requests };
    expect(asked(world, [add('R-8')])).toMatchObject({
      title: 'Add Small',
      sentence: 'Small takes 8 points. Remaining after: 2.',
      confirmLabel: 'Add',
    });
    expect(asked(world, [add('R-6')]).sentence).toBe('SAP takes 25 points.');
    expect(asked(world, [ship('R-2', 24)])).toMatchObject({
      title: 'Ship SSO',
      sentence: 'SSO ships at 24 of its 30 points: 6 come back. Remaining after: 16.',
    });
    expect(asked(world, [ship('R-2', 30)]).sentence).toBe(
      'SSO ships at its price of 30 points. Remaining after: 10.',
    );
    expect(asked(world, [ship('R-2', 42)]).sentence).toBe(
      'SSO ships at 42 for its price of 30 points: the 12 above cost sales nothing. Remaining after: 10.',
    );
  });

  test("several at once, and what can't be priced", () => {
    expect(asked(started(), [drop('R-4'), ship('R-2', 24)]).title).toBe('Apply 2 changes');
    expect(asked(started(), [drop('R-4'), drop('R-5')]).title).toBe('Drop Bulk import and Usage report');
    expect(asked(started(), [drop('R-99')])).toMatchObject({
      title: 'Drop R-99',
      sentence: '',
      isCostly: false,
    });
  });

  test('exactly one point is gone, in the singular', () => {
    const requests = [
      requestOf(1, 'A', { estimate: points(10) }),
      requestOf(2, 'B', { estimate: points(5) }),
    ];
    const world = withBuilt(committedWorld({ requests: [...requests] }), 'R-1', 0);
    const all = { ...world, requests: [...world.requests, requestOf(3, 'C', { estimate: points(5) })] };
    expect(asked(all, [drop('R-1'), add('R-3')]).sentence).toContain(
      '1 of its 10 points is gone (0 built, 1 disruption)',
    );
  });
});
