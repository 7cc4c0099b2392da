/** The workbook as a whole: its tabs, what an action left alone, and text that must never become a formula. */
import { saysTheSame } from '../compare';
import { check, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import { placeOf, seeGrid } from '../seen-tab';
import { brokenInvariants } from '../invariants';
import { readWorkbook } from '../whole-workbook';
import type { World } from '../world';

const leftAlone = (world: World): void => {
  const changed = world.last?.changedCells ?? [];
  if (changed.length > 0) throw new StepFailure(`these cells changed: ${changed.join(', ')}`);
};

export const workbookSteps: readonly StepDefinition[] = [
  check('the tabs are TEXT in any order', (world, { blanks: [names = ''] }) => {
    const tabs = [...world.sheets.tabs()].sort().join(', ');
    if (tabs !== names.split(/, */).sort().join(', ')) throw new StepFailure(`the tabs are ${tabs}`);
  }),

  check('the tab TAB holds', (world, { blanks: [tab = ''], step }) => {
    const grid = seeGrid(world.sheets, tab);
    const expected = step.table ?? [];
    const height = Math.max(grid.length, expected.length);
    for (let row = 0; row < height; row++) {
      const width = Math.max(grid[row]?.length ?? 0, expected[row]?.length ?? 0);
      for (let column = 0; column < width; column++) {
        const cell = grid[row]?.[column] ?? { value: '', shown: '' };
        const wanted = expected[row]?.[column] ?? '';
        if (!saysTheSame(wanted, cell)) {
          throw new StepFailure(`row ${row + 1}, column ${column + 1} is "${cell.shown}", not "${wanted}"`);
        }
      }
    }
  }),

  check('the workbook is as before', leftAlone),
  check('no cell has changed', leftAlone),

  check('"TEXT" is nowhere a formula', (world, { blanks: [text = ''] }) => {
    const made = [...readWorkbook(world.sheets)].filter(
      ([, { formula }]) => formula !== '' && formula.replace(/^=/, '') === text.replace(/^=/, ''),
    );
    if (made.length > 0) throw new StepFailure(`it is one in ${made.map(([place]) => place).join(', ')}`);
  }),

  check('PLACE is a native formula', (world, { blanks: [words = ''] }) => {
    const { tab, cell } = placeOf(world.sheets, words);
    const formula = readWorkbook(world.sheets).get(`${tab}!${cell}`)?.formula ?? '';
    if (formula === '') throw new StepFailure('it is no formula');
    if (formula.includes('BUDGET_')) throw new StepFailure(`it calls the add-on: ${formula}`);
  }),

  check('everything adds up', async (world) => {
    const broken = await brokenInvariants(world);
    if (broken.length > 0) throw new StepFailure(broken.join('\n'));
  }),
];
