/** How far a tab is printed: to its last content, fill, border or chart. */
import type { SpreadsheetDocument } from '../../apps-script/document/spreadsheet-document';
import type { CellStyle } from '../../engine/engine';
import type { DrawnChart } from '../chart/drawn-charts';

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function printedExtent(
  { engine }: SpreadsheetDocument,
  sheetId: string,
  charts: readonly DrawnChart[],
): Extent {
  const { cells, tabs, layout } = engine;
  const tab = tabs.tab(sheetId);
  let { rows, columns } = cells.extent(sheetId);
  const touched = cells.touched(sheetId);
  for (let row = 0; row < touched.rows; row += 1) {
    for (let column = 0; column < touched.columns; column += 1) {
      if (row < rows && column < columns) continue;
      if (!isPainted(cells.ownStyle(sheetId, row, column))) continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  for (const area of layout.merged(sheetId)) {
    if (area.row >= rows || area.column >= columns) continue;
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  }
  const end = (axis: 'rows' | 'columns', from: number, pixels: number, count: number): number => {
    let [line, left] = [from, pixels];
    for (; line < count && left > 0; line += 1) {
      if (!tabs.isLineHidden(sheetId, axis, line)) left -= layout.size(sheetId, axis, line);
    }
    return line;
  };
  for (const { row, column, offsetX, offsetY, drawing } of charts) {
    rows = Math.max(rows, end('rows', row, offsetY + drawing.height, tab?.rows ?? 0));
    columns = Math.max(columns, end('columns', column, offsetX + drawing.width, tab?.columns ?? 0));
  }
  return { rows, columns };
}

function isPainted({ bg, bd }: CellStyle): boolean {
  const isFilled = bg?.rgb !== undefined && bg.rgb !== null && !/^(#fff(fff)?|white)$/i.test(bg.rgb);
  return isFilled || Object.values(bd ?? {}).some((border) => Boolean(border));
}
