/** What formulas show: one in a scratch cell that is removed, or one placed before the change and never retyped. */
import { readNumber, saysTheSame, type SeenCell } from '../compare';
import { check, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import { columnLetter, placeOf, seeGrid, type CellPlace } from '../seen-tab';
import type { World } from '../world';

/** A bare function must be right within 5 s of any change (product.md, section 7). */
const freshWithin = 5_000;

/** The tab of a new file, which is not the add-on's: what is typed there starts no work of its own. */
const scratchTab = 'Sheet1';

/** The last column of a new tab, where people do not write. */
const scratchColumn = 25;

const cellAt = (world: World, { tab, cell }: CellPlace): SeenCell => {
  const row = Number(cell.replace(/\D/g, ''));
  const letters = Array.from(cell.replace(/[^A-Z]/g, ''));
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return seeGrid(world.sheets, tab)[row - 1]?.[column] ?? { value: '', shown: '' };
};

const freeCell = (world: World, tab: string): CellPlace => {
  const grid = seeGrid(world.sheets, tab);
  let row = 2;
  while (grid[row - 1]?.at(scratchColumn)?.shown) {
    row++;
  }
  return { tab, cell: `${columnLetter(scratchColumn)}${row}` };
};

/** Expected values may stand in quotes, and "nothing" is an empty cell. */
const expectedOf = (value: string): string => {
  const text = /^"([^]*)"$/.exec(value.trim())?.[1] ?? value.trim();
  return text === 'nothing' ? '' : text;
};

const differs = (expected: string, cell: SeenCell): StepFailure =>
  new StepFailure(
    `shows ${cell.shown === '' ? 'nothing' : `"${cell.shown}"`}, not "${expected}"` +
      (readNumber(cell.shown) === null || typeof cell.value === 'number' ? '' : ' (it is text)'),
  );

const evaluate = async (world: World, formula: string): Promise<SeenCell> => {
  await world.setUp();
  const place = freeCell(world, scratchTab);
  await world.sheets.type(place.tab, place.cell, formula);
  await world.sheets.settled();
  const cell = cellAt(world, place);
  await world.sheets.clear(place.tab, place.cell);
  return cell;
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const eventually = async (world: World, place: CellPlace, expected: string): Promise<void> => {
  const until = Date.now() + freshWithin;
  for (;;) {
    await world.sheets.settled();
    const cell = cellAt(world, place);
    if (saysTheSame(expected, cell)) return;
    if (Date.now() > until) throw differs(expected, cell);
    await pause(100);
  }
};

export const formulaSteps: readonly StepDefinition[] = [
  check('FORMULA shows VALUE', async (world, { blanks: [formula = '', value = ''] }) => {
    const cell = await evaluate(world, formula);
    if (!saysTheSame(expectedOf(value), cell)) throw differs(expectedOf(value), cell);
  }),
  check('FORMULA says "TEXT"', async (world, { blanks: [formula = '', text = ''] }) => {
    const cell = await evaluate(world, formula);
    if (!cell.shown.includes(text)) throw differs(`…${text}…`, cell);
  }),
  check(
    'the cell with FORMULA in CELL of TAB shows VALUE',
    async (world, { blanks: [, cell = '', tab = '', value = ''] }) => {
      await world.placeWatched();
      await eventually(world, { tab, cell }, expectedOf(value));
    },
    (world, { blanks: [formula = '', cell = '', tab = ''] }) => world.watch({ tab, cell }, formula),
  ),
  check('in PLACE I see VALUE', async (world, { blanks: [words = '', value = ''] }) => {
    await eventually(world, placeOf(world.sheets, words), expectedOf(value));
  }),
];
