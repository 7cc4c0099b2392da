/// <reference types="google-apps-script" />
/** Charts and their builders, kept as data: nothing is drawn. */
import type { Area } from '../../engine/engine';
import type { ChartState } from '../chart-state';
import { enumValue } from '../enum-value';
import { refuse } from '../exceptions';
import { navigation, read, type Member, type Members } from '../members';
import { Range } from '../range/range';
import { remoteClass } from '../remote-classes';
import { Sheet } from '../sheet/sheet';
import type { SpreadsheetDocument } from '../spreadsheet-document';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

export class ChartBuilder {
  constructor(
    readonly document: SpreadsheetDocument,
    public state: ChartState,
  ) {}

  static on({ document, id }: Sheet): ChartBuilder {
    const state = {
      id: 0,
      sheetId: id,
      type: 'COLUMN',
      areas: [],
      options: {},
      headers: 0,
      position: [1, 1, 0, 0],
    };
    return new ChartBuilder(document, state);
  }
}

export class EmbeddedChart {
  constructor(
    readonly document: SpreadsheetDocument,
    readonly state: ChartState,
  ) {}
}

type Change = (state: ChartState, args: Parameters<Member<ChartBuilder>['run']>[1]) => Partial<ChartState>;

const change = (part: Change): Member<ChartBuilder> =>
  navigation((builder, args) => {
    builder.state = { ...builder.state, ...part(builder.state, args) };
    return builder;
  });

const option = (name: string): Member<ChartBuilder> =>
  change(({ options }, args) => ({ options: { ...options, [name]: args.at(0) } }));

const rangesOf = ({ document, state }: ChartBuilder | EmbeddedChart): Range[] =>
  state.areas.map((area) => new Range(Sheet.of(document, area.sheetId), area));

const isSame = (one: Area, other: Area): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Builders of one type have titles and colours of their own; the generic one has only setOption. */
const typed = (name: string, type: string): Member<ChartBuilder> => {
  class TypedChartBuilder extends ChartBuilder {}
  remoteClass(name, TypedChartBuilder, generic, {
    setTitle: option('title'),
    setXAxisTitle: option('hAxis.title'),
    setYAxisTitle: option('vAxis.title'),
    setColors: option('colors'),
    setBackgroundColor: option('backgroundColor'),
  });
  return navigation(({ document, state }) => new TypedChartBuilder(document, { ...state, type }));
};

const generic = {
  addRange: change(({ areas }, args) => ({ areas: [...areas, args.instance(0, Range).area] })),
  removeRange: change(({ areas }, args) => ({
    areas: areas.filter((area) => !isSame(area, args.instance(0, Range).area)),
  })),
  clearRanges: change(() => ({ areas: [] })),
  getRanges: navigation(rangesOf),
  setChartType: change((_state, args) => ({ type: args.enumeration(0).name })),
  getChartType: navigation(({ state }) => enumValue('ChartType', state.type)),
  setNumHeaders: change((_state, args) => ({ headers: args.integer(0) })),
  setOption: change(({ options }, args) => ({ options: { ...options, [args.text(0)]: args.at(1) } })),
  setPosition: change((_state, args) => ({ position: [0, 1, 2, 3].map((index) => args.integer(index)) })),
  build: navigation(({ document, state }) => new EmbeddedChart(document, state)),
} satisfies Members<ChartBuilder, GoogleBuilder>;

remoteClass('EmbeddedChartBuilder', ChartBuilder, generic, {
  asAreaChart: typed('EmbeddedAreaChartBuilder', 'AREA'),
  asBarChart: typed('EmbeddedBarChartBuilder', 'BAR'),
  asColumnChart: typed('EmbeddedColumnChartBuilder', 'COLUMN'),
  asComboChart: typed('EmbeddedComboChartBuilder', 'COMBO'),
  asHistogramChart: typed('EmbeddedHistogramChartBuilder', 'HISTOGRAM'),
  asLineChart: typed('EmbeddedLineChartBuilder', 'LINE'),
  asPieChart: typed('EmbeddedPieChartBuilder', 'PIE'),
  asScatterChart: typed('EmbeddedScatterChartBuilder', 'SCATTER'),
  asTableChart: typed('EmbeddedTableChartBuilder', 'TABLE'),
} satisfies Members<ChartBuilder, GoogleBuilder>);

class ChartOptions {
  constructor(readonly options: ChartState['options']) {}
}

remoteClass('ChartOptions', ChartOptions, {
  get: navigation(({ options }, args) => options[args.text(0)] ?? null),
} satisfies Members<ChartOptions, GoogleAppsScript.Charts.ChartOptions>);

class ContainerInfo {
  constructor(readonly position: ChartState['position']) {}
}

const place = (index: number) => navigation(({ position }: ContainerInfo) => position[index] ?? 0);

remoteClass('ContainerInfo', ContainerInfo, {
  getAnchorRow: place(0),
  getAnchorColumn: place(1),
  getOffsetX: place(2),
  getOffsetY: place(3),
} satisfies Members<ContainerInfo, GoogleAppsScript.Spreadsheet.ContainerInfo>);

remoteClass('EmbeddedChart', EmbeddedChart, {
  getChartId: read(({ state }) => state.id || null),
  getRanges: read(rangesOf),
  getNumHeaders: read(({ state }) => state.headers),
  getOptions: read(({ state }) => new ChartOptions(state.options)),
  getContainerInfo: read(({ state }) => new ContainerInfo(state.position)),
  modify: navigation(({ document, state }) => new ChartBuilder(document, state)),
} satisfies Members<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>);

export const chartsOf = ({ document, id }: Sheet): EmbeddedChart[] =>
  (document.state.charts ?? [])
    .filter(({ sheetId }) => sheetId === id)
    .map((state) => new EmbeddedChart(document, state));

export function insertChart({ document, id: sheetId }: Sheet, { state }: EmbeddedChart): void {
  (document.state.charts ??= []).push({ ...state, sheetId, id: document.nextId() });
}

/** `undefined` takes the chart away. */
export function replaceChart({ document }: Sheet, { id }: ChartState, by: ChartState | undefined): void {
  const charts = document.state.charts ?? [];
  if (!charts.some((chart) => chart.id === id)) refuse('The chart does not exist.');
  document.state.charts = charts.flatMap((chart) => (chart.id === id ? (by ?? []) : chart));
}
