/** Clearing a part of a tab: contents, formats, notes, validation rules, each for itself. */
import type { Area } from '../../engine/engine';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';

export interface Clearing {
  readonly contents: boolean;
  readonly formats: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
}

/** Notes and validation rules stay. */
const EVERYTHING: Clearing = { contents: true, formats: true };

/** `{contentsOnly: true}`, `{formatOnly: true}` and so on; several together mean all of them. */
export function clearingFrom(options: unknown): Clearing {
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = (options ?? {}) as Record<
    string,
    unknown
  >;
  const clearing = {
    contents: contentsOnly === true,
    formats: formatOnly === true,
    notes: commentsOnly === true,
    validations: validationsOnly === true,
  };
  return Object.values(clearing).includes(true) ? clearing : EVERYTHING;
}

export function clear({ engine }: SpreadsheetDocument, area: Area, clearing: Clearing): void {
  engine.cells.clear(area, clearing.contents, clearing.formats);
  if (clearing.validations) engine.validations.clear(area);
  if (clearing.notes) engine.notes.clear(area);
}
