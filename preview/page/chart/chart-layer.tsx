/** Draws the charts of the tab in front over the grid, where Sheets has them, and anew when their cells change. */
import { render } from 'preact';
import type { SpreadsheetDocument } from '../../apps-script/document/spreadsheet-document';
import type { GridPane, GridView } from '../../engine/grid-view';
import { ChartSvg } from './chart-svg';
import { drawnCharts, type DrawnChart } from './drawn-charts';

/** Calls what is given at most once for each picture on the screen. */
function oncePerFrame(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      work();
    });
  };
}

export function chartLayer(
  document: SpreadsheetDocument,
  view: GridView,
  onChange: (heard: () => void) => void,
): void {
  const { engine } = document;
  let drawn: { readonly sheetId: string; readonly charts: readonly DrawnChart[] } | undefined;
  const layer = window.document.createElement('div');
  layer.className = 'chart-layer';

  const place = (): void => {
    const sheetId = engine.tabs.active;
    if (drawn?.sheetId !== sheetId) drawn = { sheetId, charts: drawnCharts(document, sheetId) };
    if (drawn.charts.length > 0 || layer.hasChildNodes()) {
      view.canvas()?.after(layer);
      render(<ChartsInPlace charts={drawn.charts} view={view} />, layer);
    }
  };
  const placeSoon = oncePerFrame(place);
  const redrawSoon = oncePerFrame(() => {
    drawn = undefined;
    place();
  });

  view.onMove(placeSoon);
  new ResizeObserver(placeSoon).observe(window.document.documentElement);
  document.charts.onChange(redrawSoon);
  engine.calculation.onEnd(redrawSoon);
  onChange(redrawSoon);
  redrawSoon();
}

function ChartsInPlace({ charts, view }: { charts: readonly DrawnChart[]; view: GridView }) {
  const panes = view.panes();
  return (
    <>
      {charts.flatMap((chart) =>
        panes
          .filter((pane) => reachesInto(pane, chart))
          .map((pane, index) => (
            <ChartInPane key={`${chart.id}-${index}`} chart={chart} pane={pane} isRepeated={index > 0} />
          )),
      )}
    </>
  );
}

function cornerIn({ cell, scale }: GridPane, { row, column, offsetX, offsetY }: DrawnChart) {
  const { x, y } = cell(row, column);
  return { left: x + offsetX * scale, top: y + offsetY * scale };
}

function reachesInto(pane: GridPane, chart: DrawnChart): boolean {
  const { left, top } = cornerIn(pane, chart);
  const right = left + chart.drawing.width * pane.scale;
  const bottom = top + chart.drawing.height * pane.scale;
  return left < pane.width && top < pane.height && right > 0 && bottom > 0;
}

interface InPane {
  chart: DrawnChart;
  pane: GridPane;
  /** The rest of a chart that lies across what is frozen. */
  isRepeated: boolean;
}

function ChartInPane({ chart, pane, isRepeated }: InPane) {
  const { left, top } = cornerIn(pane, chart);
  const { x, y, width, height, scale } = pane;
  return (
    <div
      class="chart-pane"
      aria-hidden={isRepeated}
      style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }}
    >
      <div class="chart-box" style={{ transform: `translate(${left}px, ${top}px) scale(${scale})` }}>
        <ChartSvg drawing={chart.drawing} title={chart.title} />
      </div>
    </div>
  );
}
