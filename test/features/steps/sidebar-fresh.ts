/** The sidebar beside other people: its version stamp, and what each of its numbers is made of. */
import type { FigureName, FigureView } from '../../../src/actions/api';
import { isAt } from '../is-at';
import { check, scene, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import type { World } from '../world';

/** What each open sidebar has seen last. */
const seen = new WeakMap<World, unknown>();

const stampNow = (world: World): Promise<unknown> => world.call('sidebarStamp');

const expectMoved = async (world: World, isMoved: boolean): Promise<void> => {
  const now = await stampNow(world);
  if ((now !== seen.get(world)) === isMoved) return;
  throw new StepFailure(`the stamp is ${String(now)}, and it was ${String(seen.get(world))}`);
};

/** What a look asks of Google may not grow: it is repeated every few seconds. */
const expectOneCall = (world: World): void => {
  const looks = world.sheets.executions.filter(({ execution }) => execution === 'sidebarStamp');
  const members = looks[looks.length - 1]?.calls.map(({ member }) => member) ?? [];
  const services = members.filter((member) => member !== 'PropertiesService.getDocumentProperties');
  if (services.length !== 1) throw new StepFailure(`it asked for ${members.join(', ')}`);
};

const names: Readonly<Record<string, FigureName>> = {
  Budget: 'budget',
  Built: 'built',
  'Still to build': 'stillToBuild',
  'Built and lost': 'sunk',
  Disruption: 'disruption',
  Left: 'remaining',
};

const isFigure = (value: unknown): value is FigureView =>
  typeof value === 'object' && value !== null && 'rows' in value && Array.isArray(value.rows);

const figureOf = async (world: World, label: string): Promise<FigureView> => {
  const name = names[label];
  if (name === undefined) throw new StepFailure(`the strip has no ${label}`);
  const figure = await world.call('sidebarFigure', '', name);
  if (!isFigure(figure)) throw new StepFailure('the answer is no figure');
  return figure;
};

/** `| what | amount | cell |`: all of its rows in their order, and the sum last. */
const expectMadeOf = async (
  world: World,
  label: string,
  [, ...lines]: readonly (readonly string[])[] = [],
): Promise<void> => {
  const { rows, sum } = await figureOf(world, label);
  const shown = [
    ...rows.map(({ title, amount, tab, cell }) => `${title} | ${amount} | ${tab}!${cell}`),
    `Sum | ${sum} |`,
  ];
  const actual = [...rows, { title: 'Sum', note: '', amount: sum, tab: '', cell: '' }];
  const fits = lines.every(([what = '', amount = '', cell = ''], at) => {
    const row = actual[at];
    return (
      row !== undefined &&
      [row.title, row.note].some((text) => text.startsWith(what)) &&
      row.amount === amount.replace('-', '\u2212') &&
      (cell === '' || isAt(world, cell, row))
    );
  });
  if (!fits || lines.length !== actual.length) throw new StepFailure(['it is made of', ...shown].join('\n'));
};

export const sidebarFreshSteps: readonly StepDefinition[] = [
  scene('the sidebar is open', async (world) => {
    seen.set(world, await stampNow(world));
  }),
  check('the sidebar notices', (world) => expectMoved(world, true)),
  check('the sidebar notices nothing', (world) => expectMoved(world, false)),
  check('a look costs one service call', async (world) => {
    await stampNow(world);
    expectOneCall(world);
  }),
  check('"TEXT" is made of', (world, { blanks: [label = ''], step }) =>
    expectMadeOf(world, label, step.table),
  ),
];
