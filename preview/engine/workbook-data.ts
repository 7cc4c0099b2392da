/** A whole workbook as Univer saves it: tabs, cells, styles, notes, rules. */
import type { IWorkbookData } from '@univerjs/core';

export type WorkbookData = Partial<IWorkbookData>;
