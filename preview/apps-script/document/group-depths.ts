/** How deep rows and columns are grouped, by tab and axis: the depth of each line that is in a group. */
import { moved } from '../../engine/moved-area';
import type { Axis, LineChange } from '../../engine/engine';

export type GroupDepths = Record<string, Record<Axis, Record<number, number>>>;

/** Google groups no deeper. */
const DEEPEST = 8;

export const depthOf = (groups: GroupDepths, sheetId: string, axis: Axis, index: number): number =>
  groups[sheetId]?.[axis][index] ?? 0;

export function shiftDepth(
  groups: GroupDepths,
  sheetId: string,
  axis: Axis,
  lines: { readonly first: number; readonly count: number },
  by: number,
): void {
  const depths = (groups[sheetId] ??= { rows: {}, columns: {} })[axis];
  for (let index = lines.first; index < lines.first + lines.count; index += 1) {
    const depth = Math.min(DEEPEST, Math.max(0, (depths[index] ?? 0) + by));
    if (depth > 0) depths[index] = depth;
    else Reflect.deleteProperty(depths, index);
  }
}

export function moveDepths(groups: GroupDepths, change: LineChange): void {
  if (change.kind === 'delete-tab') {
    Reflect.deleteProperty(groups, change.sheetId);
    return;
  }
  const own = groups[change.sheetId];
  if (own) own[change.axis] = movedKeys(own[change.axis], change);
}

/** What is kept by the number of a line, after lines came, went or moved. */
export function movedKeys<T>(
  kept: Readonly<Record<number, T>>,
  change: Exclude<LineChange, { kind: 'delete-tab' }>,
): Record<number, T> {
  const { sheetId, axis } = change;
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, value]) => {
      const one = { sheetId, row: Number(key), column: Number(key), rows: 1, columns: 1 };
      const to = moved(one, change);
      return to ? [[axis === 'rows' ? to.row : to.column, value] as const] : [];
    }),
  );
}
