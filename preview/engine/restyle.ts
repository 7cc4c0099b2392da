/** Formats many cells at once. Univer merges looks cell by cell; here one cell of each kind is merged, the others take its result. */
import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';

type Block = Record<number, Record<number, ICellData>>;

interface Kind {
  readonly row: number;
  readonly column: number;
  readonly alike: (readonly [row: number, column: number])[];
}

/** Cells are alike when they have the same look and are given the same change. */
export function restyle(
  matrix: ObjectMatrix<Nullable<ICellData>>,
  changes: Block,
  merge: (firstOfEachKind: Block) => void,
): void {
  const kinds = new Map<string, Kind>();
  const firsts: Block = {};
  for (const [row, line] of Object.entries(changes)) {
    for (const [column, change] of Object.entries(line)) {
      const place = [Number(row), Number(column)] as const;
      const cell = matrix.getValue(...place);
      const key = `${lookKey(cell?.s)} ${lookKey(change.s)}`;
      const kind = kinds.get(key);
      // Rich text carries looks of its own inside, which only Univer merges.
      if (kind && !cell?.p) {
        kind.alike.push(place);
        continue;
      }
      (firsts[place[0]] ??= {})[place[1]] = change;
      if (!kind) kinds.set(key, { row: place[0], column: place[1], alike: [] });
    }
  }
  merge(firsts);
  for (const { row, column, alike } of kinds.values()) {
    const look = matrix.getValue(row, column)?.s;
    for (const place of alike) give(matrix, place, look);
  }
}

const lookKey = (look: ICellData['s']): string =>
  typeof look === 'string' ? look : JSON.stringify(look ?? null);

function give(
  matrix: ObjectMatrix<Nullable<ICellData>>,
  [row, column]: readonly [number, number],
  look: ICellData['s'],
): void {
  const cell = matrix.getValue(row, column) ?? {};
  if (look) cell.s = look;
  else delete cell.s;
  if (Object.keys(cell).length === 0) matrix.realDeleteValue(row, column);
  else matrix.setValue(row, column, cell);
}
