/** A new spreadsheet as Google makes it: one empty tab called Sheet1. */
import type { WorkbookData } from './workbook-data';

export const UNIT_ID = 'workbook';

export const blankWorkbook = (name = 'Sales Budget'): WorkbookData => ({
  id: UNIT_ID,
  name,
  sheetOrder: ['0'],
  sheets: { '0': { id: '0', name: 'Sheet1', rowCount: 1000, columnCount: 26, cellData: {} } },
});
