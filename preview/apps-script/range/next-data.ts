/** The cell that Ctrl and an arrow key lead to. */
import type { Cell } from '../../engine/engine';
import { hasData } from './data-region';

/**
 * The index reached in one line of cells: the end of the block when the next cell has data too,
 * else the next data after the gap, else the edge.
 */
export function nextData(line: readonly Cell[], from: number, step: 1 | -1): number {
  const filled = (index: number): boolean => hasData(line[index]);
  const isInside = (index: number): boolean => index >= 0 && index < line.length;
  let at = from;
  if (filled(at) && filled(at + step)) {
    while (filled(at + step)) at += step;
    return at;
  }
  while (isInside(at + step)) {
    at += step;
    if (filled(at)) return at;
  }
  return at;
}
