/** Layout 3: Requests says what was promised, how product ranks it and when it was asked; the cut line is shaded by what Plan says. */
import { addCutLine } from '../../set-up/conditional-colours';
import { layOutAgain } from './lay-out-again';
import type { Migration } from './migration';

export const toLayoutThree: Migration = {
  to: 3,
  changes: ['requests'],
  run: (workbook) => addCutLine(workbook.tabs.requests.sheet, layOutAgain(workbook, 'Requests').columnOf),
};
