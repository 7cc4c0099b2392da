/** Tells when rows, columns or tabs are inserted, deleted or moved, by a script, a person or the grid. */
import { ICommandService, type IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import type { Axis } from './tabs';
import type { UniverWorkbook } from './univer';

export type LineChange =
  | {
      readonly kind: 'insert' | 'delete';
      readonly sheetId: string;
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'move';
      readonly sheetId: string;
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      /** The line before which they are put, counted before the move. */
      readonly to: number;
    }
  | { readonly kind: 'delete-tab'; readonly sheetId: string };

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

const KINDS: Readonly<Record<string, readonly ['insert' | 'delete' | 'move', Axis]>> = {
  [InsertRowMutation.id]: ['insert', 'rows'],
  [RemoveRowMutation.id]: ['delete', 'rows'],
  [MoveRowsMutation.id]: ['move', 'rows'],
  [InsertColMutation.id]: ['insert', 'columns'],
  [RemoveColMutation.id]: ['delete', 'columns'],
  [MoveColsMutation.id]: ['move', 'columns'],
};

export function watchLineChanges(book: UniverWorkbook, changed: (change: LineChange) => void): void {
  book.service(ICommandService).onCommandExecuted(({ id, params }) => {
    const { unitId, subUnitId: sheetId, range, sourceRange, targetRange } = (params ?? {}) as Params;
    if (unitId !== book.unitId) return;
    if (id === RemoveSheetMutation.id) {
      changed({ kind: 'delete-tab', sheetId });
      return;
    }
    const [kind, axis] = KINDS[id] ?? [];
    const lines = range ?? sourceRange;
    if (!kind || !axis || !lines) return;
    const at = axis === 'rows' ? lines.startRow : lines.startColumn;
    const count = (axis === 'rows' ? lines.endRow : lines.endColumn) - at + 1;
    if (kind !== 'move') {
      changed({ kind, sheetId, axis, at, count });
      return;
    }
    const to = axis === 'rows' ? targetRange?.startRow : targetRange?.startColumn;
    if (to !== undefined) changed({ kind, sheetId, axis, at, count, to });
  });
}
