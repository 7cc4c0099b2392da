/** All cells of all tabs, to see what an action changed anywhere. */
import type { NodeSheets } from '../../preview/node';
import { columnLetter } from './seen-tab';

interface WholeCell {
  /** '' when there is none. */
  readonly formula: string;
  readonly value: unknown;
  readonly shown: string;
}

/** What stands in each cell that is not blank, by place: 'Requests!A5'. */
export type WholeWorkbook = ReadonlyMap<string, WholeCell>;

export const readWorkbook = (sheets: NodeSheets): WholeWorkbook => {
  const cells = new Map<string, WholeCell>();
  for (const tab of sheets.tabs()) {
    const values = sheets.values(tab);
    const formulas = sheets.formulas(tab);
    sheets.displayValues(tab).forEach((row, line) =>
      row.forEach((shown, column) => {
        const formula = formulas[line]?.[column] ?? '';
        const value = values[line]?.[column] ?? '';
        if (formula !== '' || shown !== '' || value !== '') {
          cells.set(`${tab}!${columnLetter(column)}${line + 1}`, { formula, value, shown });
        }
      }),
    );
  }
  return cells;
};

export const differingCells = (before: WholeWorkbook, after: WholeWorkbook): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (cell) => JSON.stringify(before.get(cell)) !== JSON.stringify(after.get(cell)),
  );
