/** Protected ranges and tabs: what is kept of each, and whether they refuse a person's or a script's write. */
import { overlaps, type Area } from '../engine/area';
import { protectedCell } from './exceptions';

export interface ProtectionState {
  readonly id: number;
  readonly type: 'RANGE' | 'SHEET';
  area: Area;
  description: string;
  warningOnly: boolean;
  unprotected: Area[];
  /** Until a script changes who may edit, everybody may who can edit the file. */
  restricted: boolean;
  /** Beside the owner, who may always edit. */
  editors: string[];
  domainEdit: boolean;
}

export interface Actor {
  readonly person: string;
  readonly owner: string;
}

/** A protection that only warns lets scripts pass without a word. */
export const mayEdit = (protection: ProtectionState, { person, owner }: Actor): boolean =>
  protection.warningOnly || !protection.restricted || person === owner || protection.editors.includes(person);

export function refuseProtected(protections: readonly ProtectionState[], area: Area, actor: Actor): void {
  for (const protection of protections) {
    if (mayEdit(protection, actor) || !overlaps(protection.area, area)) continue;
    const free = protection.unprotected.some((hole) => contains(hole, area));
    if (!free) protectedCell();
  }
}

const contains = (outer: Area, inner: Area): boolean =>
  outer.sheetId === inner.sheetId &&
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;
