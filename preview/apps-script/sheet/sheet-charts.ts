/// <reference types="google-apps-script" />
/** The charts of a tab. */
import { ChartBuilder, chartsOf, EmbeddedChart, insertChart, replaceChart } from '../builders/chart-builder';
import { navigation, read, write, type Members } from '../members';
import { tabProtectionsRefusing } from '../range/writing';
import type { Sheet } from './sheet';

export const sheetCharts = {
  newChart: navigation((sheet) => ChartBuilder.on(sheet)),
  getCharts: read(chartsOf),
  insertChart: write((sheet, args, execution) => {
    tabProtectionsRefusing(execution, sheet.id);
    insertChart(sheet, args.instance(0, EmbeddedChart));
  }),
  updateChart: write((sheet, args, execution) => {
    tabProtectionsRefusing(execution, sheet.id);
    const { state } = args.instance(0, EmbeddedChart);
    replaceChart(sheet, state, state);
  }),
  removeChart: write((sheet, args, execution) => {
    tabProtectionsRefusing(execution, sheet.id);
    replaceChart(sheet, args.instance(0, EmbeddedChart).state, undefined);
  }),
} satisfies Members<Sheet, GoogleAppsScript.Spreadsheet.Sheet>;
