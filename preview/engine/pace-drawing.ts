/** Has the workbook's grid rest after each drawing, from its first one on. */
import { IRenderManagerService } from '@univerjs/preset-sheets-core';
import { restAfterDrawing } from './rest-after-drawing';
import type { UniverWorkbook } from './univer';

/** Answers with a way to hear of each drawing of more than a selection. */
export function paceDrawing(book: UniverWorkbook, container: HTMLElement): (listener: () => void) => void {
  const listeners: (() => void)[] = [];
  book.service<IRenderManagerService>(IRenderManagerService).created$.subscribe(({ unitId, engine }) => {
    if (unitId !== book.unitId) return;
    restAfterDrawing(engine, container, () => listeners.forEach((listener) => listener()));
  });
  return (listener) => {
    listeners.push(listener);
  };
}
