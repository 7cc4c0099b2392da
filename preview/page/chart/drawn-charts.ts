/** The charts of a tab, drawn from what their cells show now. */
import type { ChartState } from '../../apps-script/document/chart-state';
import { chartOption } from '../../apps-script/builders/chart-option';
import type { SpreadsheetDocument } from '../../apps-script/document/spreadsheet-document';
import { displayValue } from '../../apps-script/values/cell-values';
import { display } from '../../apps-script/values/number-format';
import { chartTable, type ChartCell } from '../../chart/chart-table';
import { drawChart } from '../../chart/draw-chart';
import type { Drawing } from '../../chart/shapes';
import type { Area } from '../../engine/engine';
import { isDateFormat } from '../../engine/number-formats';

export interface DrawnChart {
  readonly id: number;
  readonly title: string;
  /** The cell it is anchored to, counted from 0, and pixels from there. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly drawing: Drawing;
}

/** Names that Google's charts have for patterns. */
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  decimal: '#,##0.###',
  percent: '#,##0%',
  none: '',
};

export function drawnCharts(document: SpreadsheetDocument, sheetId: string): DrawnChart[] {
  const { locale } = document.valueRules;
  return document.charts.on(sheetId).map((chart): DrawnChart => {
    const [row = 1, column = 1, offsetX = 0, offsetY = 0] = chart.position;
    const ranges = chart.areas.map((area) => cellsOf(document, chart, area));
    const title = chartOption(chart.options, 'title');
    const drawing = drawChart(chart, chartTable(chart, ranges), (value, pattern) =>
      display(value, NAMED_FORMATS[pattern] ?? pattern, locale),
    );
    return {
      ...{ id: chart.id, title: typeof title === 'string' ? title : '' },
      ...{ row: row - 1, column: column - 1, offsetX, offsetY, drawing },
    };
  });
}

/** What hidden rows and columns hold is left out, unless the chart says otherwise. */
function cellsOf(document: SpreadsheetDocument, chart: ChartState, area: Area): ChartCell[][] {
  const { cells, tabs } = document.engine;
  const strategy = chart.hiddenStrategy ?? 'IGNORE_BOTH';
  const isShown = (axis: 'rows' | 'columns', index: number): boolean =>
    ![`IGNORE_${axis.toUpperCase()}`, 'IGNORE_BOTH'].includes(strategy) ||
    !tabs.isLineHidden(area.sheetId, axis, index);
  return cells
    .read(area)
    .filter((_, row) => isShown('rows', area.row + row))
    .map((row) =>
      row
        .filter((_, column) => isShown('columns', area.column + column))
        .map((cell) => ({
          ...{ value: cell.value, pattern: cell.pattern },
          text: displayValue(cell, document.valueRules),
          isDate: isDateFormat(cell.pattern),
        })),
    );
}
