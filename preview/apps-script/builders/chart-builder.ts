/// <reference types="google-apps-script" />
/** The builder of charts of any type, with the members that all builders of charts have. */
import type { Area } from '../../engine/engine';
import type { ChartState } from '../document/chart-state';
import { enumValue } from '../members/enum-value';
import { navigation, type Member, type Members } from '../members/members';
import { Range } from '../range/range';
import { type Sheet } from '../sheet/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { ContainerInfo, EmbeddedChart, rangesOf } from './embedded-chart';

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
      headers: -1,
      position: [1, 1, 0, 0],
    };
    return new ChartBuilder(document, state);
  }
}

type Change = (state: ChartState, args: Parameters<Member<ChartBuilder>['run']>[1]) => Partial<ChartState>;

export const change = (part: Change): Member<ChartBuilder> =>
  navigation((builder, args) => {
    builder.state = { ...builder.state, ...part(builder.state, args) };
    return builder;
  });

const isSame = (one: Area, other: Area): boolean => JSON.stringify(one) === JSON.stringify(other);

const without = (areas: readonly Area[], gone: Area): Area[] => areas.filter((area) => !isSame(area, gone));

export const chartBuilder = {
  addRange: change(({ areas }, args) => {
    const { area } = args.instance(0, Range);
    return { areas: areas.some((other) => isSame(other, area)) ? areas : [...areas, area] };
  }),
  removeRange: change(({ areas }, args) => ({ areas: without(areas, args.instance(0, Range).area) })),
  clearRanges: change(() => ({ areas: [] })),
  getRanges: navigation(rangesOf),
  setChartType: change((_state, args) => ({ type: args.enumeration(0).name })),
  getChartType: navigation(({ state }) => enumValue('ChartType', state.type)),
  setNumHeaders: change((_state, args) => ({ headers: args.integer(0) })),
  setOption: change(({ options }, args) => ({ options: { ...options, [args.text(0)]: args.at(1) } })),
  setPosition: change((_state, args) => ({ position: [0, 1, 2, 3].map((index) => args.integer(index)) })),
  getContainer: navigation(({ state }) => new ContainerInfo(state.position)),
  setTransposeRowsAndColumns: change((_state, args) => ({ transposed: args.flag(0) })),
  setMergeStrategy: change((_state, args) => ({ mergeStrategy: args.enumeration(0).name })),
  setHiddenDimensionStrategy: change((_state, args) => ({ hiddenStrategy: args.enumeration(0).name })),
  build: navigation(({ document, state }) => new EmbeddedChart(document, state)),
} satisfies Members<ChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>;
