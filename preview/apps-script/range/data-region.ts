/** The block of data that a range lies in or touches. */
import type { Area, Cell } from '../../engine/engine';

interface Surroundings {
  /** The whole tab. */
  readonly cells: readonly (readonly Cell[])[];
  readonly growsDown: boolean;
  readonly growsAcross: boolean;
}

export const hasData = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.formula !== '' || (cell.value !== null && cell.value !== ''));

/** Grows by a line on each side as long as that line, with its corners, holds data. */
export function dataRegion(area: Area, { cells, growsDown, growsAcross }: Surroundings): Area {
  let { row: top, column: left } = area;
  let [bottom, right] = [top + area.rows - 1, left + area.columns - 1];
  const filled = (row1: number, row2: number, column1: number, column2: number): boolean =>
    cells
      .slice(Math.max(row1, 0), row2 + 1)
      .some((row) => row.slice(Math.max(column1, 0), column2 + 1).some(hasData));
  // Corners count only where the region may grow towards them.
  const [down, across] = [growsDown ? 1 : 0, growsAcross ? 1 : 0];
  for (;;) {
    const grown = [
      growsDown && top > 0 && filled(top - 1, top - 1, left - across, right + across),
      growsDown && filled(bottom + 1, bottom + 1, left - across, right + across),
      growsAcross && left > 0 && filled(top - down, bottom + down, left - 1, left - 1),
      growsAcross && filled(top - down, bottom + down, right + 1, right + 1),
    ];
    if (!grown.includes(true)) break;
    if (grown[0]) top -= 1;
    if (grown[1]) bottom += 1;
    if (grown[2]) left -= 1;
    if (grown[3]) right += 1;
  }
  return { ...area, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
