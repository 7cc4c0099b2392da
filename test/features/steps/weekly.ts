/** The weekly tab: its three views, its sentence, and the notes that people keep on it. */
import { holds, plain } from '../compare';
import { expectRows } from '../expect-rows';
import { isCalled } from '../requests';
import { act, check, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import { seeGrid } from '../seen-tab';
import { findBox, findFreeAction, findNotes, readSentence, readView } from '../weekly-page';
import type { World } from '../world';

const weeklyGrid = (world: World): ReturnType<typeof seeGrid> => {
  const grid = seeGrid(world.sheets, 'Weekly');
  if (grid.length === 0) throw new StepFailure('there is no Weekly tab');
  return grid;
};

const isNothing = (table: readonly (readonly string[])[]): boolean =>
  table.length === 0 ||
  (table.length === 1 && table[0]?.length === 1 && table[0][0]?.toLowerCase() === 'nothing');

const expectView = (world: World, heading: string, table: readonly (readonly string[])[]): void => {
  const view = readView(weeklyGrid(world), heading);
  const [headers = [], ...expected] = isNothing(table) ? [['Request']] : table;
  const unknown = headers.find((header) => !view.heads.includes(header));
  if (expected.length > 0 && unknown !== undefined) {
    throw new StepFailure(
      `"${heading}" has no column "${unknown}"; it has ${view.heads.filter(Boolean).join(', ') || 'none'}`,
    );
  }
  expectRows({
    tab: 'Weekly',
    headers,
    expected,
    actual: view.rows,
    isSameRequest: (wanted, shown) => isCalled(world.sheets, wanted, shown),
  });
};

const edit = (world: World, what: string, perform: () => unknown): Promise<void> =>
  world.act(what, async () => {
    await perform();
    return { refusals: [], said: [] };
  });

export const weeklySteps: readonly StepDefinition[] = [
  act('I note "TEXT" on the weekly tab', (world, { blanks: [text = ''], step }) =>
    edit(world, step.text, () => world.sheets.type('Weekly', findNotes(weeklyGrid(world)), text)),
  ),
  act('I write the action "TEXT" for "TEXT" on the weekly tab', (world, { blanks, step }) => {
    const [what = '', who = ''] = blanks;
    const cells = findFreeAction(weeklyGrid(world));
    return edit(world, step.text, async () => {
      await world.sheets.type('Weekly', cells.what, what);
      await world.sheets.type('Weekly', cells.who, who);
    });
  }),
  act('I tick "TEXT" on the weekly tab', (world, { blanks: [text = ''], step }) =>
    edit(world, step.text, () => world.sheets.type('Weekly', findBox(weeklyGrid(world), text), 'TRUE')),
  ),
  check('the weekly tab shows under "VIEW"[: nothing]', (world, { blanks: [heading = ''], step }) => {
    if (step.table === undefined && step.docString !== undefined && plain(step.docString) !== 'nothing') {
      throw new StepFailure('give a table, or "nothing"');
    }
    expectView(world, heading, step.table ?? []);
  }),
  check('the weekly tab shows under "VIEW" nothing', (world, { blanks: [heading = ''] }) =>
    expectView(world, heading, []),
  ),
  check('the weekly tab shows under "VIEW" "nothing"', (world, { blanks: [heading = ''] }) =>
    expectView(world, heading, []),
  ),
  check('the weekly tab shows nothing under "VIEW"', (world, { blanks: [heading = ''] }) =>
    expectView(world, heading, []),
  ),
  check('the weekly sentence is "TEXT"', (world, { blanks: [text = ''] }) => {
    const sentence = readSentence(weeklyGrid(world));
    if (sentence !== plain(text)) throw new StepFailure(`it is "${sentence}"`);
  }),
  check('the weekly sentence contains "TEXT"', (world, { blanks: [text = ''] }) => {
    const sentence = readSentence(weeklyGrid(world));
    if (!holds(sentence, text)) throw new StepFailure(`it is "${sentence}"`);
  }),
  check('the weekly tab contains "TEXT"', (world, { blanks: [text = ''] }) => {
    const cells = weeklyGrid(world).flat();
    if (!cells.some(({ shown }) => holds(shown, text))) {
      throw new StepFailure(
        `it has ${cells.flatMap(({ shown }) => (shown === '' ? [] : [`"${shown}"`])).join(', ')}`,
      );
    }
  }),
  check('the weekly tab does not contain "TEXT"', (world, { blanks: [text = ''] }) => {
    const found = weeklyGrid(world)
      .flat()
      .find(({ shown }) => holds(shown, text));
    if (found) throw new StepFailure(`it has "${found.shown}"`);
  }),
];
