/** A condition that holds for whole rows is calculated once in each row, and formats the same cells as if it were in every cell. */
import { LocaleType, LogLevel, type DependencyPair } from '@univerjs/core';
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { blankWorkbook, UNIT_ID } from '../../../preview/engine/blank-workbook';
import { createUniver } from '../../../preview/engine/create-univer';
import { Engine, type Area } from '../../../preview/engine/engine';
import { isSameAlongRow, RowConditions } from '../../../preview/engine/row-conditions';

test.each([
  ['=$A3>50', true],
  ['=LEN($I2)*(LEN(Other!$A2)>0)', true],
  ["=COUNTIF('My tab'!$A$1:$B9,$A1)>1", true],
  ['=SUM($A:$B)>SUM(3:3)', true],
  ['=A3>50', false],
  ['=$A3>B3', false],
  ['=SUM($A1:B1)>2', false],
  ['=SUM(A:A)>2', false],
  ['=MOD(COLUMN(),2)=0', false],
  ['=INDIRECT("RC",FALSE)=1', false],
  ['=RAND()>0.5', false],
  ['=LIMIT>$A1', false],
])('%s is the same in all cells of a row: %p', (formula, isSame) => {
  expect(isSameAlongRow(formula)).toBe(isSame);
});

const SHEET = '0';
const [ROWS, COLUMNS] = [8, 8] as const;

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  ...{ sheetId: SHEET, row, column, rows, columns },
});

/** The numbers 1 to 8 in the first two columns, the second from below. */
const numbers = Array.from({ length: ROWS }, (_, at) => [{ value: at + 1 }, { value: ROWS - at }]);

/** Which cells a rule with this formula formats, at first and when A2 is 7; and for how many cells Univer is to calculate it. */
async function formatted(formula: string, areas: readonly Area[], replacements: DependencyPair<unknown>[]) {
  const { univer, univerAPI } = createUniver({
    ...{ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNotePlugin, UniverSheetsConditionalFormattingPlugin],
    replacements,
  });
  univerAPI.createWorkbook({ ...blankWorkbook(), id: UNIT_ID });
  const engine = new Engine(univerAPI, UNIT_ID);
  let calculated = 0;
  univer
    .__getInjector()
    .get(RegisterOtherFormulaService)
    .formulaChangeWithRange$.subscribe(({ ranges }) => {
      for (const { startRow, endRow, startColumn, endColumn } of ranges) {
        calculated += (endRow - startRow + 1) * (endColumn - startColumn + 1);
      }
    });
  const look = async (): Promise<string[]> => {
    // What is calculated is told to Univer a moment later.
    await new Promise(setImmediate);
    await engine.calculation.settle();
    return Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, column) =>
        engine.conditionalFormats.styleAt(SHEET, row, column).bg === undefined ? '.' : '#',
      ).join(''),
    );
  };
  engine.cells.write(SHEET, 0, 0, numbers);
  engine.conditionalFormats.write(SHEET, [
    { criteria: 'CUSTOM_FORMULA', values: [formula], style: { bg: { rgb: '#fce8e6' } }, areas },
  ]);
  const first = await look();
  engine.cells.write(SHEET, 1, 0, [[{ value: 7 }]]);
  const later = await look();
  univer.dispose();
  return { first, later, calculated };
}

test.each([
  ['one range', '=$A1>5', [area(0, 0, 8, 4)], 8],
  ['ranges beside one another', '=$A1>5', [area(0, 0, 8, 2), area(0, 4, 8, 3)], 8],
  ['ranges of other rows and columns', '=$A2>5', [area(1, 2, 4, 2), area(3, 5, 5, 2)], 9],
  ['another condition in each column', '=A1>5', [area(0, 0, 8, 3)], 24],
])('%s: the cells that Univer formats, by fewer calculations', async (_name, formula, areas, cells) => {
  const { calculated, ...ours } = await formatted(formula, areas, [
    [RegisterOtherFormulaService, { useClass: RowConditions }],
  ]);
  const univers = await formatted(formula, areas, []);
  expect(ours).toEqual({ first: univers.first, later: univers.later });
  expect(ours.first.join('')).toContain('#');
  expect(ours.later).not.toEqual(ours.first);
  expect(calculated).toBe(cells);
});
