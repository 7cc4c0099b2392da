/** Formats many cells at once. Univer merges looks cell by cell; here one cell of each kind is merged, the others take its result. */
import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import { toUniverCell, type CellMatrix, type StylePatch } from './cell';
import { copyPlain } from './copy-plain';

type Matrix = ObjectMatrix<Nullable<ICellData>>;

/** Calls `visit` with each cell's place and what is changed about its look; the same cells whenever it is called. */
export type EachLook = (visit: (row: number, column: number, change: StylePatch | null) => void) => void;

/** Cells are alike when they have the same look and are given the same change. */
export function restyle(
  matrix: Matrix,
  eachLook: EachLook,
  merge: (firstOfEachKind: CellMatrix) => void,
): void {
  const kinds = new Kinds();
  const firsts: CellMatrix = {};
  eachLook((row, column, change) => {
    const cell = matrix.getValue(row, column);
    const known = kinds.of(change);
    const look = lookKey(cell?.s);
    const isKnown = known.has(look);
    // Rich text carries looks of its own inside, which only Univer merges.
    if (isKnown && !cell?.p) return;
    (firsts[row] ??= {})[column] = toUniverCell({ style: copyPlain(change) }, cell?.t);
    if (!isKnown) known.set(look, { row, column, merged: undefined });
  });
  merge(firsts);
  kinds.forEach((kind) => (kind.merged = matrix.getValue(kind.row, kind.column)?.s));
  eachLook((row, column, change) => {
    const cell = matrix.getValue(row, column);
    // What has been merged already may be of no kind now; the same change once more changes nothing.
    const kind = kinds.of(change).get(lookKey(cell?.s));
    if (kind && !cell?.p) give(matrix, row, column, cell, kind.merged);
  });
}

/** The first cell of a kind, and the look that the kind gets. */
interface Kind {
  readonly row: number;
  readonly column: number;
  merged: ICellData['s'];
}

const lookKey = (look: ICellData['s']): string =>
  typeof look === 'string' ? look : look ? JSON.stringify(look) : '';

/** By change, and by the look before it. */
class Kinds {
  private readonly byChange = new Map<string, Map<string, Kind>>();
  private last: { readonly change: StylePatch | null; readonly kinds: Map<string, Kind> } | undefined;

  /** A whole range is given one change, so its text is made once. */
  of(change: StylePatch | null): Map<string, Kind> {
    if (!this.last || this.last.change !== change) {
      const key = JSON.stringify(change);
      const kinds = this.byChange.get(key) ?? new Map<string, Kind>();
      this.byChange.set(key, kinds);
      this.last = { change, kinds };
    }
    return this.last.kinds;
  }

  forEach(visit: (kind: Kind) => void): void {
    for (const kinds of this.byChange.values()) kinds.forEach(visit);
  }
}

function give(
  matrix: Matrix,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
  look: ICellData['s'],
): void {
  if (cell) {
    if (look) cell.s = look;
    else delete cell.s;
    if (Object.keys(cell).length === 0) matrix.realDeleteValue(row, column);
  } else if (look) {
    matrix.setValue(row, column, { s: look });
  }
}
