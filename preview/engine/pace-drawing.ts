/** Has the workbook's grid and its editors draw when something has changed, and the grid rest after each drawing, from its first one on. */
import { IRenderManagerService } from '@univerjs/preset-sheets-core';
import { DrawingLoop } from './drawing-loop';
import { restAfterDrawing } from './rest-after-drawing';
import type { UniverWorkbook } from './univer';

/** Answers with a way to hear of each drawing of more than a selection. */
export function paceDrawing(book: UniverWorkbook, container: HTMLElement): (listener: () => void) => void {
  const listeners: (() => void)[] = [];
  book.service<IRenderManagerService>(IRenderManagerService).created$.subscribe((render) => {
    const loop = new DrawingLoop(render);
    if (render.unitId !== book.unitId) return;
    restAfterDrawing(loop, render.engine, container, () => listeners.forEach((listener) => listener()));
  });
  return (listener) => {
    listeners.push(listener);
  };
}
