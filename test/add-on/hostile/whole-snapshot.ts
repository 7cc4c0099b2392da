/** Every cell that is people's own, with its value, formula, format and note: foreign tabs and columns, and what stands beside our tables. */
import { displayValue, scriptValue } from '../../../preview/apps-script/values/cell-values';
import type { NodeSheets } from '../../../preview/node';
import { allocationColumns } from '../../../src/sheets/columns/allocation-columns';
import { changesColumns } from '../../../src/sheets/columns/changes-columns';
import { requestsColumns } from '../../../src/sheets/columns/requests-columns';

const ours: Readonly<Record<string, readonly string[]>> = {
  Allocation: Object.keys(allocationColumns),
  // Estimate under the name that a damage gives it.
  Requests: [...Object.keys(requestsColumns), 'Points'],
  Changes: Object.keys(changesColumns),
};

const widthOf = (block: readonly (readonly unknown[])[]): number =>
  Math.max(0, ...block.map(({ length }) => length));

/**
 * By header on our tabs, as our own columns may come and go beside it. What a formula shows is not the cell: functions answer
 * anew. Where a damage has renamed a tab, Sheets itself has followed it in every formula.
 */
export const peoplesCells = (sheets: NodeSheets): Record<string, unknown> => {
  const { engine, valueRules } = sheets.document;
  return Object.fromEntries(
    engine.tabs
      .all()
      .filter(({ name }) => name !== 'Weekly')
      .flatMap(({ id, name }) => {
        const notes = sheets.notes(name);
        const tab = name === 'Wishes' ? 'Requests' : name;
        const filled = engine.cells.extent(id);
        // Beyond these no cell holds anything.
        const [rows, columns] = [
          Math.max(filled.rows, notes.length),
          Math.max(filled.columns, widthOf(notes)),
        ];
        const cells = engine.cells.read({ sheetId: id, row: 0, column: 0, rows, columns });
        const headers = cells[0]?.map((cell) => displayValue(cell, valueRules)) ?? [];
        const headerOf = (column: number): string => headers[column] ?? '';
        const isOurs = (column: number): boolean => ours[tab]?.includes(headerOf(column)) === true;
        return cells.flatMap((line, row) =>
          line.flatMap((cell, column): [string, unknown][] => {
            if (isOurs(column)) return [];
            const value = scriptValue(cell, valueRules);
            const formula = cell.formula.replace(/Wishes!/g, 'Requests!');
            const note = notes[row]?.[column] ?? '';
            if (value === '' && formula === '' && note === '') return [];
            const head = (tab in ours && headerOf(column)) || String(column);
            return [
              [
                `${tab} ${head} ${row + 1}`,
                { value: formula === '' ? value : '', formula, note, pattern: cell.pattern },
              ],
            ];
          }),
        );
      }),
  );
};
