/** Formats many cells at once. Univer merges looks cell by cell; here one cell of each kind is merged, the others take its result. */
import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import { toUniverCell, type CellMatrix, type StylePatch } from './cell';
import { copyPlain } from './copy-plain';

/** One cell's new look. */
export interface Look {
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
  readonly style: StylePatch | null;
}

interface Kind {
  readonly first: Look;
  readonly alike: Look[];
}

/** Cells are alike when they have the same look and are given the same change. */
export function restyle(
  matrix: ObjectMatrix<Nullable<ICellData>>,
  looks: readonly Look[],
  merge: (firstOfEachKind: CellMatrix) => void,
): void {
  const kinds = new Map<string, Kind>();
  const firsts: CellMatrix = {};
  const changes = new ChangeKeys();
  for (const look of looks) {
    const { row, column, cell, style } = look;
    const key = `${lookKey(cell?.s)} ${changes.of(style)}`;
    const kind = kinds.get(key);
    // Rich text carries looks of its own inside, which only Univer merges.
    if (kind && !cell?.p) {
      kind.alike.push(look);
      continue;
    }
    (firsts[row] ??= {})[column] = toUniverCell({ style: copyPlain(style) }, cell?.t);
    if (!kind) kinds.set(key, { first: look, alike: [] });
  }
  merge(firsts);
  for (const { first, alike } of kinds.values()) {
    const merged = matrix.getValue(first.row, first.column)?.s;
    for (const look of alike) give(matrix, look, merged);
  }
}

const lookKey = (look: ICellData['s']): string =>
  typeof look === 'string' ? look : JSON.stringify(look ?? null);

/** A whole range is given one change, so its text is made once. */
class ChangeKeys {
  private last: StylePatch | null = null;
  private key = 'null';

  of(change: StylePatch | null): string {
    if (change !== this.last) this.key = JSON.stringify(change);
    this.last = change;
    return this.key;
  }
}

function give(
  matrix: ObjectMatrix<Nullable<ICellData>>,
  { row, column, cell }: Look,
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
