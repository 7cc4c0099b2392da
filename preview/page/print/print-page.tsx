/** One sheet of paper: the repeated rows, the page's own, the charts over them, and the page's number. */
import type { ComponentChildren } from 'preact';
import { ChartSvg } from '../chart/chart-svg';
import type { PageRows } from './page-breaks';
import { paperOf, type PrintOptions } from './print-options';
import { PrintTable } from './print-table';
import type { PrintedTab } from './printed-tab';

interface Props {
  tab: PrintedTab;
  heights: readonly number[];
  rows: PageRows;
  /** How many rows begin this page that were on the first. */
  repeated: number;
  scale: number;
  options: PrintOptions;
  number: number;
}

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

export function PrintPage({ tab, heights, rows, repeated, scale, options, number }: Props) {
  const { width, height, margin, room } = paperOf(options);
  const { gridlines } = options;
  return (
    <section
      class="print-page"
      aria-label={`Page ${number}`}
      style={{ width: `${width}px`, height: `${height}px` }}
    >
      <div
        class="print-room"
        style={{
          left: `${margin.left}px`,
          top: `${margin.top}px`,
          width: `${room.width}px`,
          height: `${room.height}px`,
        }}
      >
        <div class="print-sheet" style={{ width: `${total(tab.columns)}px`, transform: `scale(${scale})` }}>
          {repeated > 0 && (
            <Rows tab={tab} heights={heights} from={0} to={repeated}>
              <PrintTable tab={tab} from={0} to={repeated} heights={heights} gridlines={gridlines} />
            </Rows>
          )}
          <Rows tab={tab} heights={heights} from={rows.from} to={rows.to}>
            <PrintTable tab={tab} from={rows.from} to={rows.to} heights={heights} gridlines={gridlines} />
          </Rows>
        </div>
      </div>
      {options.pageNumbers && (
        <footer class="print-footer" style={{ right: `${margin.right}px`, bottom: `${margin.bottom / 2}px` }}>
          {number}
        </footer>
      )}
    </section>
  );
}

interface RowsProps {
  tab: PrintedTab;
  heights: readonly number[];
  from: number;
  to: number;
  children: ComponentChildren;
}

/** The table of these rows, and of each chart what lies over them. */
function Rows({ tab, heights, from, to, children }: RowsProps) {
  const height = total(heights.slice(from, to));
  return (
    <div class="print-rows" style={{ height: `${height}px` }}>
      {children}
      <div class="print-charts">
        {tab.charts.map((chart) => {
          const top = total(heights.slice(0, chart.row)) - total(heights.slice(0, from)) + chart.offsetY;
          if (top >= height || top + chart.drawing.height <= 0) return null;
          const left = total(tab.columns.slice(0, chart.column)) + chart.offsetX;
          return (
            <div key={chart.id} class="print-chart" style={{ left: `${left}px`, top: `${top}px` }}>
              <ChartSvg drawing={chart.drawing} title={chart.title} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
