/** The engine without a page: Univer's Node preset with the plugins that keep notes and conditional formats. */
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { createUniver, LocaleType, LogLevel } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-note/facade';
import { blankWorkbook, UNIT_ID } from './blank-workbook';
import { Engine, type WorkbookData } from './engine';

export interface HeadlessEngine {
  readonly engine: Engine;
  dispose(): void;
}

export function createHeadlessEngine(workbook: WorkbookData = blankWorkbook()): HeadlessEngine {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNotePlugin, UniverSheetsConditionalFormattingPlugin],
  });
  univerAPI.createWorkbook({ ...structuredClone(workbook), id: UNIT_ID });
  return { engine: new Engine(univerAPI, UNIT_ID), dispose: () => univer.dispose() };
}
