/** Where an area lies after rows, columns or tabs were inserted, deleted or moved. */
import type { Area } from './area';
import type { LineChange } from './line-changes';

/** Undefined when nothing of it is left. */
export function moved(area: Area, change: LineChange): Area | undefined {
  if (area.sheetId !== change.sheetId) return area;
  if (change.kind === 'delete-tab') return undefined;
  const [start, size] = change.axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const span = movedSpan(start, size, change);
  if (!span) return undefined;
  return change.axis === 'rows'
    ? { ...area, row: span.start, rows: span.size }
    : { ...area, column: span.start, columns: span.size };
}

interface Span {
  readonly start: number;
  readonly size: number;
}

function movedSpan(
  start: number,
  size: number,
  change: Exclude<LineChange, { kind: 'delete-tab' }>,
): Span | undefined {
  const { at, count } = change;
  const end = start + size;
  if (change.kind === 'move') return { start: movedLine(start, size, at, count, change.to), size };
  if (change.kind === 'insert') {
    if (at <= start) return { start: start + count, size };
    return { start, size: at < end ? size + count : size };
  }
  const deletedBefore = Math.max(0, Math.min(start, at + count) - at);
  const deletedWithin = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  return deletedWithin === size ? undefined : { start: start - deletedBefore, size: size - deletedWithin };
}

/** A single line, or a block that is moved as a whole, goes along; a longer span stays where it is. */
function movedLine(start: number, size: number, at: number, count: number, to: number): number {
  const goesAlong = start >= at && start + size <= at + count;
  if (goesAlong) return start - at + (to > at ? to - count : to);
  const closed = start >= at + count ? start - count : start;
  const target = to > at ? to - count : to;
  return closed >= target ? closed + count : closed;
}
