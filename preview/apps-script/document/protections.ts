/** Protected ranges and tabs: what is kept of each, and whether they refuse a person's or a script's write. */
import type { Axis } from '../../engine/engine';
import { overlaps, type Area } from '../../engine/area';
import { protectedCell } from '../members/exceptions';

export interface ProtectionState {
  readonly id: number;
  readonly type: 'RANGE' | 'SHEET';
  area: Area;
  /** The named range it was set to, which does not move it later. */
  rangeName?: string;
  description: string;
  warningOnly: boolean;
  unprotected: Area[];
  /** Until somebody is removed, everybody may edit who can edit the file: a new protection copies its editors. */
  restricted: boolean;
  /** Beside the owner, who may always edit. */
  editors: string[];
  domainEdit: boolean;
}

export interface Actor {
  readonly person: string;
  readonly owner: string;
}

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1);

/** A protection that only warns lets scripts pass without a word. */
export const mayEdit = (protection: ProtectionState, { person, owner }: Actor): boolean =>
  protection.warningOnly ||
  !protection.restricted ||
  person === owner ||
  protection.editors.includes(person) ||
  (protection.domainEdit && domainOf(person) === domainOf(owner));

/** All protections that overlap apply. */
export const isProtected = (protections: readonly ProtectionState[], area: Area, actor: Actor): boolean =>
  protections.some(
    (protection) =>
      overlaps(protection.area, area) &&
      !mayEdit(protection, actor) &&
      !isCovered(area, protection.unprotected),
  );

export function refuseProtected(protections: readonly ProtectionState[], area: Area, actor: Actor): void {
  if (isProtected(protections, area, actor)) protectedCell();
}

/** Inserting is refused on a protected tab, and inside a protected range, which would grow by it. */
export function refuseInsertedLines(
  protections: readonly ProtectionState[],
  { sheetId, axis, index }: { readonly sheetId: string; readonly axis: Axis; readonly index: number },
  actor: Actor,
): void {
  refuseProtectedTab(protections, sheetId, actor);
  for (const { area, type } of protections) {
    const [start, length] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
    const grows = type === 'RANGE' && area.sheetId === sheetId && start < index && index < start + length;
    if (grows) refuseProtected(protections, area, actor);
  }
}

/** Whether a person is asked before they change something there. Scripts are not. */
export const isWarned = (protections: readonly ProtectionState[], area: Area): boolean =>
  protections.some(
    ({ warningOnly, area: guarded, unprotected }) =>
      warningOnly && overlaps(guarded, area) && !isCovered(area, unprotected),
  );

/** What changes a tab itself, as its name or its rows' heights, is refused where the whole tab is protected. */
export function refuseProtectedTab(
  protections: readonly ProtectionState[],
  sheetId: string,
  actor: Actor,
): void {
  const refuses = protections.some(
    (protection) =>
      protection.type === 'SHEET' && protection.area.sheetId === sheetId && !mayEdit(protection, actor),
  );
  if (refuses) protectedCell();
}

/** Whether every cell of the area lies in one of the holes. */
function isCovered(area: Area, holes: readonly Area[]): boolean {
  const [hole, ...others] = holes.filter((candidate) => overlaps(candidate, area));
  return hole !== undefined && outside(area, hole).every((part) => isCovered(part, others));
}

/** The parts of an area above, below, left and right of a hole. */
function outside(area: Area, hole: Area): Area[] {
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const top = Math.max(area.row, hole.row);
  const low = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const end = Math.min(right, hole.column + hole.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: low, rows: bottom - low },
    { ...area, row: top, rows: low - top, columns: left - area.column },
    { ...area, row: top, rows: low - top, column: end, columns: right - end },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
