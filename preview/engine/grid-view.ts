/** Where the cells of the tab in front lie on the screen, for what is drawn over the grid. */
import { ICommandService } from '@univerjs/core';
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { UniverWorkbook } from './univer';

/** A part of the grid that scrolls by itself; there are up to four where rows and columns are frozen. In the canvas's pixels. */
export interface GridPane {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** The top left corner of a cell, counted from 0, from the pane's own; beyond it where the cell is scrolled away. */
  readonly cell: (row: number, column: number) => { readonly x: number; readonly y: number };
}

export interface GridView {
  readonly canvas: () => HTMLCanvasElement | undefined;
  /** None while nothing is on the screen. */
  readonly panes: () => GridPane[];
  /** After anything that may have moved the cells: scrolling, zoom, sizes, another tab. */
  readonly onMove: (listener: () => void) => void;
}

/** What scrolls before what is frozen. */
const VIEWPORTS = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
];

/** @param onDrawn tells when the grid was drawn, which is when Univer counts where its panes have come to */
export function createGridView(book: UniverWorkbook, onDrawn: (listener: () => void) => void): GridView {
  const render = () => book.service(IRenderManagerService).getRenderById(book.unitId) ?? undefined;
  return {
    canvas: () => render()?.engine.getCanvasElement(),
    panes() {
      const skeleton = render()?.with(SheetSkeletonManagerService).getCurrentSkeleton();
      const scene = render()?.scene;
      if (!skeleton || !scene) return [];
      const { scaleX: scale } = scene;
      return VIEWPORTS.flatMap((key): GridPane[] => {
        const viewport = scene.getViewport(key);
        if (!viewport?.isActive) return [];
        const { left, top, right, bottom } = viewport.viewBound;
        return [
          {
            ...{ x: viewport.left, y: viewport.top, scale },
            ...{ width: (right - left) * scale, height: (bottom - top) * scale },
            cell: (row, column) => ({
              x:
                (before(skeleton.columnWidthAccumulation, column) +
                  skeleton.rowHeaderWidthAndMarginLeft -
                  left) *
                scale,
              y:
                (before(skeleton.rowHeightAccumulation, row) +
                  skeleton.columnHeaderHeightAndMarginTop -
                  top) *
                scale,
            }),
          },
        ];
      });
    },
    onMove(listener) {
      book.service(ICommandService).onCommandExecuted(listener);
      onDrawn(listener);
    },
  };
}

/** The sum of the sizes of all lines before this one. */
const before = (sums: readonly number[], index: number): number =>
  index === 0 ? 0 : (sums[Math.min(index, sums.length) - 1] ?? 0);
