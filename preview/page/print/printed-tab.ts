/** A tab as it goes on paper: its rows and columns that are not hidden, with what each cell shows and how. */
import type { SpreadsheetDocument } from '../../apps-script/document/spreadsheet-document';
import type { Area, CellStyle } from '../../engine/engine';
import { drawnCharts, type DrawnChart } from '../chart/drawn-charts';
import { cellText, type CellText } from './cell-text';
import { printedExtent } from './printed-extent';

export interface PrintedCell extends CellText {
  readonly style: CellStyle;
}

interface PrintedRow {
  readonly height: number;
  /** As high as its text needs, and at least `height`. */
  readonly isAuto: boolean;
  readonly cells: readonly PrintedCell[];
}

/** Counted in the rows and columns that are shown. */
export type PrintedMerge = Omit<Area, 'sheetId'>;

export interface PrintedTab {
  readonly name: string;
  readonly columns: readonly number[];
  readonly rows: readonly PrintedRow[];
  readonly merges: readonly PrintedMerge[];
  readonly frozenRows: number;
  readonly hasGridlines: boolean;
  /** Their anchors counted in what is shown. */
  readonly charts: readonly DrawnChart[];
}

export function printedTab(document: SpreadsheetDocument, sheetId: string): PrintedTab {
  const { tabs, layout, cells, conditionalFormats } = document.engine;
  const charts = drawnCharts(document, sheetId);
  const extent = printedExtent(document, sheetId, charts);
  const shown = (axis: 'rows' | 'columns', count: number): number[] =>
    Array.from({ length: count }, (_, index) => index).filter(
      (index) => !tabs.isLineHidden(sheetId, axis, index),
    );
  const rows = shown('rows', extent.rows);
  const columns = shown('columns', extent.columns);
  const whole: Area = { sheetId, row: 0, column: 0, ...extent };
  const contents = extent.rows > 0 && extent.columns > 0 ? cells.read(whole) : [];
  const rules = document.engine.validations.read(whole);
  const toCell = (row: number, column: number): PrintedCell => {
    const cell = contents[row]?.[column];
    const style = {
      ...cells.style(sheetId, row, column),
      ...conditionalFormats.styleAt(sheetId, row, column),
    };
    return { ...cellText(cell, rules[row]?.[column] ?? null, document.valueRules), style };
  };
  return {
    name: tabs.tab(sheetId)?.name ?? '',
    columns: columns.map((column) => layout.size(sheetId, 'columns', column)),
    rows: rows.map((row) => ({
      height: layout.size(sheetId, 'rows', row),
      isAuto: layout.hasAutoHeight(sheetId, row),
      cells: columns.map((column) => toCell(row, column)),
    })),
    merges: layout.merged(sheetId).flatMap((area) => shownMerge(area, rows, columns)),
    frozenRows: rows.filter((row) => row < layout.frozen(sheetId).rows).length,
    hasGridlines: !layout.hidesGridlines(sheetId),
    charts: charts.map((chart) => ({
      ...chart,
      row: placeAmong(rows, chart.row),
      column: placeAmong(columns, chart.column),
    })),
  };
}

/** Of a line that is hidden, the place of the next one that is not. */
const placeAmong = (shown: readonly number[], line: number): number =>
  shown.filter((other) => other < line).length;

function shownMerge(area: Area, rows: readonly number[], columns: readonly number[]): PrintedMerge[] {
  const row = placeAmong(rows, area.row);
  const column = placeAmong(columns, area.column);
  const merge = {
    ...{ row, column, rows: placeAmong(rows, area.row + area.rows) - row },
    columns: placeAmong(columns, area.column + area.columns) - column,
  };
  return merge.rows > 0 && merge.columns > 0 ? [merge] : [];
}
