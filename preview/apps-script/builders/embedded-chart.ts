/// <reference types="google-apps-script" />
/** A built chart: what it shows, and where it lies. */
import { chartOption } from './chart-option';
import type { ChartState } from '../document/chart-state';
import { enumValue } from '../members/enum-value';
import { navigation, read, type Members } from '../members/members';
import { Range } from '../range/range';
import { remoteClass } from '../members/remote-classes';
import { Sheet } from '../sheet/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';

export class EmbeddedChart {
  constructor(
    readonly document: SpreadsheetDocument,
    readonly state: ChartState,
  ) {}
}

export const rangesOf = ({ document, state }: Pick<EmbeddedChart, 'document' | 'state'>): Range[] =>
  state.areas.map((area) => new Range(Sheet.of(document, area.sheetId), area));

class ChartOptions {
  constructor(readonly options: ChartState['options']) {}
}

remoteClass('ChartOptions', ChartOptions, {
  get: navigation(({ options }, args) => chartOption(options, args.text(0)) ?? null),
} satisfies Members<ChartOptions, GoogleAppsScript.Charts.ChartOptions>);

export class ContainerInfo {
  constructor(readonly position: ChartState['position']) {}
}

const place = (index: number) => navigation(({ position }: ContainerInfo) => position[index] ?? 0);

remoteClass('ContainerInfo', ContainerInfo, {
  getAnchorRow: place(0),
  getAnchorColumn: place(1),
  getOffsetX: place(2),
  getOffsetY: place(3),
} satisfies Members<ContainerInfo, GoogleAppsScript.Spreadsheet.ContainerInfo>);

export const embeddedChart = {
  getChartId: read(({ state }) => state.id || null),
  getRanges: read(rangesOf),
  getNumHeaders: read(({ state }) => state.headers),
  getOptions: read(({ state }) => new ChartOptions(state.options)),
  getContainerInfo: read(({ state }) => new ContainerInfo(state.position)),
  getTransposeRowsAndColumns: read(({ state }) => state.transposed ?? false),
  getMergeStrategy: read(({ state }) =>
    enumValue('ChartMergeStrategy', state.mergeStrategy ?? 'MERGE_COLUMNS'),
  ),
  getHiddenDimensionStrategy: read(({ state }) =>
    enumValue('ChartHiddenDimensionStrategy', state.hiddenStrategy ?? 'IGNORE_BOTH'),
  ),
} satisfies Members<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>;
