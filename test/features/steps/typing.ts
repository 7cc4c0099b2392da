/** A person's edits in the grid: type, clear, paste, delete rows. */
import { act, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import { columnLetter, findRow, placeOf } from '../seen-tab';
import type { World } from '../world';

const edit = (world: World, what: string, perform: () => unknown): Promise<void> =>
  world.act(what, async () => {
    await perform();
    return { refusals: [], said: [] };
  });

export const typingSteps: readonly StepDefinition[] = [
  act('I type "TEXT" in PLACE', (world, { blanks: [text = '', words = ''], step }) =>
    edit(world, step.text, () => {
      const { tab, cell } = placeOf(world.sheets, words);
      return text === '' ? world.sheets.clear(tab, cell) : world.sheets.type(tab, cell, text);
    }),
  ),
  act('I clear PLACE', (world, { blanks: [words = ''], step }) =>
    edit(world, step.text, () => {
      const { tab, cell } = placeOf(world.sheets, words);
      return world.sheets.clear(tab, cell);
    }),
  ),
  act('I paste in PLACE down', (world, { blanks: [words = ''], step }) =>
    edit(world, step.text, () => {
      // 'Rank from R-3' is where the first cell of 'Rank of R-3' is.
      const { tab, cell } = placeOf(world.sheets, words.replace(' from ', ' of '));
      return world.sheets.paste(
        tab,
        cell,
        (step.table ?? []).map((row) => [...row]),
      );
    }),
  ),
  act('I delete the row of ROW', (world, { blanks: [key = ''], step }) =>
    edit(world, step.text, () => {
      const found = findRow(world.sheets, key);
      if (!found) throw new StepFailure(`there is no row of ${key}`);
      return world.sheets.deleteRows(found.tab.name, found.row.row, 1);
    }),
  ),
  act('I delete row N of TAB', (world, { blanks: [row = '', tab = ''], step }) =>
    edit(world, step.text, () => world.sheets.deleteRows(tab, Number(row))),
  ),
  act('I insert a row above row N of TAB', (world, { blanks: [row = '', tab = ''], step }) =>
    edit(world, step.text, () => world.sheets.insertRows(tab, Number(row))),
  ),
  act('I insert a column left of column N of TAB', (world, { blanks: [column = '', tab = ''], step }) =>
    edit(world, step.text, () => world.sheets.insertColumns(tab, Number(column))),
  ),
  act(
    'I move column N of TAB left of column N',
    (world, { blanks: [from = '', tab = '', before = ''], step }) =>
      edit(world, step.text, () => world.sheets.moveColumn(tab, Number(from), Number(before))),
  ),
  act('I sort TAB by column N', (world, { blanks: [tab = '', column = ''], step }) =>
    edit(world, step.text, () => {
      const [headers = [], ...rows] = world.sheets.values(tab);
      const corner = `${columnLetter(Math.max(0, headers.length - 1))}${rows.length + 1}`;
      return world.sheets.sortRange(tab, `A2:${corner}`, Number(column));
    }),
  ),
  act(
    'I filter "TEXT" out of column N of TAB',
    (world, { blanks: [text = '', column = '', tab = ''], step }) =>
      edit(world, step.text, () => world.sheets.person.filterOut(tab, Number(column), text)),
  ),
  act('I take the filter off TAB', (world, { blanks: [tab = ''], step }) =>
    edit(world, step.text, () => world.sheets.person.takeFilterOff(tab)),
  ),
  // A trigger tells nobody that it was ended, so the step that sets it off goes on.
  act('Google ends what runs next at call N', (world, { blanks: [nth = ''] }) => {
    world.sheets.faults.endAt({ nth: Number(nth), when: 'before' });
  }),
  act('I press undo', (world, { step }) => edit(world, step.text, () => world.sheets.undo())),
  act('I press redo', (world, { step }) => edit(world, step.text, () => world.sheets.redo())),
];
