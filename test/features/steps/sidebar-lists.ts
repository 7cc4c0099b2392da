/** The lists that the sidebar keeps beside the composer: pending changes with their prices, and the shelf. */
import type { PendingView, ShelfView } from '../../../src/actions/api';
import { holds } from '../compare';
import { isAt } from '../is-at';
import { unpaired } from '../pair-up';
import { isCalled } from '../requests';
import { check, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import { toQuarterHome } from '../server-answers';
import type { World } from '../world';

type Line = Readonly<Record<string, string>>;

/** Each line by its heads, which may be written with a capital. */
const linesOf = ([heads = [], ...lines]: readonly (readonly string[])[] = []): Line[] =>
  lines.map((line) =>
    Object.fromEntries(heads.map((head, at) => [head.trim().toLowerCase(), line[at]?.trim() ?? ''])),
  );

const pendingNow = async (world: World): Promise<readonly PendingView[]> =>
  toQuarterHome('sidebarHome', await world.call('sidebarHome', '')).pending;

const shelfNow = async (world: World): Promise<readonly ShelfView[]> =>
  toQuarterHome('sidebarHome', await world.call('sidebarHome', '')).shelf;

/** A head that the table leaves out is not looked at; "price" may be any part of what is shown, such as the number. */
const isPending =
  (world: World) =>
  (line: Line, pending: PendingView): boolean =>
    (line['cell'] === undefined || isAt(world, line['cell'], pending)) &&
    holds(pending.says, line['says'] ?? '') &&
    (line['price'] === undefined || holds(pending.price, line['price'])) &&
    (line['why not'] === undefined || holds(pending.whyNotApply, line['why not']));

const isShelved =
  (world: World) =>
  (line: Line, item: ShelfView): boolean =>
    (isCalled(world.sheets, line['request'] ?? '', item.id) || line['request'] === item.title) &&
    (line['price'] === undefined || line['price'] === item.price) &&
    holds([item.note, item.salvage, item.idea].join(' '), line['says'] ?? '');

const cells = (line: Line): string => Object.values(line).join(' | ');
const shown = (view: PendingView | ShelfView): string => `  ${Object.values(view).join(' | ')}`;

const expectList = <View extends PendingView | ShelfView>(
  actual: readonly View[],
  expected: readonly Line[],
  fits: (line: Line, view: View) => boolean,
): void => {
  const { missing, surplus } = unpaired(expected, actual, fits);
  if (missing.length + surplus.length === 0) return;
  throw new StepFailure(
    [
      ...missing.map((line) => `missing: ${cells(line)}`),
      ...surplus.map((view) => `not expected:${shown(view)}`),
      actual.length === 0 ? 'there is nothing' : 'there is',
      ...actual.map(shown),
    ].join('\n'),
  );
};

export const sidebarListSteps: readonly StepDefinition[] = [
  check('the pending changes are', async (world, { step }) =>
    expectList(await pendingNow(world), linesOf(step.table), isPending(world)),
  ),
  check('there are no pending changes', async (world) =>
    expectList(await pendingNow(world), [], isPending(world)),
  ),
  check('the shelf shows', async (world, { step }) =>
    expectList(await shelfNow(world), linesOf(step.table), isShelved(world)),
  ),
  check('the shelf is empty', async (world) => expectList(await shelfNow(world), [], isShelved(world))),
];
