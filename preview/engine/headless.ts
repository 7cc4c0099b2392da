/** The engine without a page: Univer's Node preset with the plugins that keep notes and conditional formats. */
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { LocaleType, LogLevel } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-note/facade';
import { blankWorkbook, UNIT_ID } from './blank-workbook';
import { copyPlain } from './copy-plain';
import { createUniver } from './create-univer';
import { Engine, type LineChange, type WorkbookData } from './engine';
import { moved } from './moved-area';

/**
 * Conditions of formats and rules are formulas that only painting needs. Univer sets up one for every cell they cover,
 * tens of thousands on a tab, at every calculation; without a page nobody looks at them.
 */
class NoPaintedFormulas extends RegisterOtherFormulaService {
  override registerFormulaWithRange(): string {
    return 'not painted';
  }
}

/** Univer keeps what it has parsed for all its workbooks together, by their id: two of one id would call each other's functions. */
let opened = 0;

export interface HeadlessEngine {
  readonly engine: Engine;
  readonly dispose: () => void;
}

export function createHeadlessEngine(workbook: WorkbookData = blankWorkbook()): HeadlessEngine {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNotePlugin, UniverSheetsConditionalFormattingPlugin],
    replacements: [[RegisterOtherFormulaService, { useClass: NoPaintedFormulas }]],
  });
  opened += 1;
  const unitId = `${UNIT_ID}-${opened}`;
  univerAPI.createWorkbook({ ...copyPlain(workbook), id: unitId });
  const engine = new Engine(univerAPI, unitId);
  // On a page Univer's own interface does this.
  engine.onLineChange((change) => moveConditionalFormats(engine, change));
  return { engine, dispose: () => univer.dispose() };
}

function moveConditionalFormats({ tabs, conditionalFormats }: Engine, change: LineChange): void {
  if (!tabs.tab(change.sheetId)) return;
  const rules = conditionalFormats.read(change.sheetId);
  if (rules.length === 0) return;
  const stayed = rules.map((rule) => ({
    ...rule,
    areas: rule.areas.flatMap((area) => moved(area, change) ?? []),
  }));
  conditionalFormats.write(
    change.sheetId,
    stayed.filter(({ areas }) => areas.length > 0),
  );
}
