import { decideUndo } from '../../../src/budget/decisions/decide-undo';
import {
  allocationOf,
  asker,
  changed,
  codesOf,
  committedWorld,
  cut,
  drop,
  entriesOf,
  grant,
  lend,
  on,
  pull,
  reEstimate,
  saying,
  ship,
  withBuilt,
} from '../base-case';

const allocation = allocationOf({
  vpOfSales: 'vp.sales@example.com',
  vpOfProduct: 'vp.product@example.com',
  approver: 'ceo@example.com',
});
const world = on(withBuilt(committedWorld({ allocation }), 'R-1', 40), 35);

/** Who made it may take it back, and so may whoever else has that right. */
test.each([
  ['a drop', drop('R-1'), 'vp.sales', ['vp.sales', 'ceo']],
  ['a delivery', ship('R-2', 24), 'vp.product', ['vp.product']],
  ['a re-estimate', reEstimate('R-2', 42), 'vp.product', ['vp.product']],
  ['a cut', cut('R-1', 3), 'vp.sales', ['vp.sales', 'ceo']],
  ['a cut of what is not started', cut('R-2', 3), 'vp.sales', ['vp.sales', 'ceo']],
  ['a cut as shippable', cut('R-1', 3, true), 'vp.product', ['vp.product']],
  ['a pull for product', pull('R-1'), 'vp.product', ['vp.product', 'ceo']],
  ['a pull for the company', pull('R-1', 'Company'), 'ceo', ['vp.product', 'ceo']],
  ['a grant', grant(5), 'ceo', ['ceo']],
  ['a loan', lend(5), 'ceo', ['ceo']],
] as const)('Whoever may make a change may take it back: %s', (_what, change, by, allowed) => {
  const after = changed(world, [change], asker(`${by}@example.com`));
  const may = ['vp.sales', 'vp.product', 'ceo', 'rep'].filter(
    (name) => codesOf(decideUndo(after, asker(`${name}@example.com`))).length === 0,
  );
  expect(may).toEqual(allowed);
  expect(codesOf(decideUndo(after, asker('rep@example.com')))).toEqual(['not-your-role']);
});

test('Both VPs and the approver may take back a commit', () => {
  const fresh = committedWorld({ allocation });
  const codes = ['vp.sales', 'vp.product', 'ceo', 'rep'].map((name) =>
    codesOf(decideUndo(fresh, asker(`${name}@example.com`))),
  );
  expect(codes).toEqual([[], [], [], ['not-your-role']]);
});

test('An undo is under a name, as everything', () => {
  const dropped = changed(world, [drop('R-1')]);
  expect(codesOf(decideUndo(dropped, asker('')))).toEqual(['acceptor-missing', 'not-your-role']);
  expect(entriesOf(decideUndo(dropped, saying('vp.sales@example.com')))[0]?.acceptedBy).toBe(
    'vp.sales@example.com (said to be)',
  );
});
