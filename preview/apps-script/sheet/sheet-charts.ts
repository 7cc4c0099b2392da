/// <reference types="google-apps-script" />
/** The charts of a tab. */
import { ChartBuilder } from '../builders/chart-builder';
import { EmbeddedChart } from '../builders/embedded-chart';
import '../builders/chart-types';
import { navigation, read, write, type Members } from '../members/members';
import { tabProtectionsRefusing } from '../range/writing';
import type { Sheet } from './sheet';

export const sheetCharts = {
  newChart: navigation((sheet) => ChartBuilder.on(sheet)),
  getCharts: read(({ document, id }) =>
    document.charts.on(id).map((state) => new EmbeddedChart(document, state)),
  ),
  insertChart: write(({ document, id }, args, execution) => {
    tabProtectionsRefusing(execution, id);
    const { state } = args.instance(0, EmbeddedChart);
    document.charts.insert({ ...state, sheetId: id, id: document.nextId() });
  }),
  updateChart: write(({ document, id }, args, execution) => {
    tabProtectionsRefusing(execution, id);
    document.charts.update({ ...args.instance(0, EmbeddedChart).state, sheetId: id });
  }),
  removeChart: write(({ document, id }, args, execution) => {
    tabProtectionsRefusing(execution, id);
    document.charts.remove({ ...args.instance(0, EmbeddedChart).state, sheetId: id });
  }),
} satisfies Members<Sheet, GoogleAppsScript.Spreadsheet.Sheet>;
