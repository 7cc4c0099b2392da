/** The charts on a spreadsheet's tabs, kept in place when rows, columns and tabs come and go. */
import type { LineChange } from '../../engine/engine';
import { moved } from '../../engine/moved-area';
import type { ChartState } from './chart-state';
import type { DocumentState } from './document-state';
import { refuse } from '../members/exceptions';

export class EmbeddedCharts {
  private readonly listeners = new Set<() => void>();

  constructor(private readonly state: DocumentState) {}

  /** Those that lie on the tab, the oldest first. */
  on(sheetId: string): ChartState[] {
    return this.all.filter((chart) => chart.sheetId === sheetId);
  }

  insert(chart: ChartState): void {
    this.replaceAll([...this.all, chart]);
  }

  update(chart: ChartState): void {
    this.refuseUnknown(chart);
    this.replaceAll(this.all.map((other) => (other.id === chart.id ? chart : other)));
  }

  remove(chart: ChartState): void {
    this.refuseUnknown(chart);
    this.replaceAll(this.all.filter(({ id }) => id !== chart.id));
  }

  move(change: LineChange): void {
    if (this.all.length > 0) this.replaceAll(this.all.flatMap((chart) => movedChart(chart, change) ?? []));
  }

  /** Called when a chart has come, gone, moved or become another; what its cells hold is not heard here. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  private get all(): readonly ChartState[] {
    return this.state.charts ?? [];
  }

  private replaceAll(charts: ChartState[]): void {
    this.state.charts = charts;
    for (const listener of this.listeners) listener();
  }

  private refuseUnknown({ id, sheetId }: ChartState): void {
    if (!this.on(sheetId).some((chart) => chart.id === id)) refuse('The chart does not exist.');
  }
}

function movedChart(chart: ChartState, change: LineChange): ChartState | undefined {
  if (change.kind === 'delete-tab' && chart.sheetId === change.sheetId) return undefined;
  const areas = chart.areas.flatMap((area) => moved(area, change) ?? []);
  return { ...chart, areas, position: movedPosition(chart, change) };
}

/** A chart goes along with the cell it is anchored to; where that is deleted, it stays at the edge that closes there. */
function movedPosition({ sheetId, position }: ChartState, change: LineChange): readonly number[] {
  if (change.kind === 'delete-tab' || change.sheetId !== sheetId) return position;
  const [row = 1, column = 1, ...offsets] = position;
  const anchor = { sheetId, row: row - 1, column: column - 1, rows: 1, columns: 1 };
  const edge = change.axis === 'rows' ? { row: change.at } : { column: change.at };
  const cell = moved(anchor, change) ?? { ...anchor, ...edge };
  return [cell.row + 1, cell.column + 1, ...offsets];
}
