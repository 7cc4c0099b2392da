/** Clearing a part of a tab: contents and formats, without touching notes and validation rules. */
import type { Area } from '../../engine/engine';
import type { SpreadsheetDocument } from '../spreadsheet-document';

export interface Clearing {
  readonly contents: boolean;
  readonly formats: boolean;
}

export const EVERYTHING: Clearing = { contents: true, formats: true };

/** `{contentsOnly: true}` and `{formatOnly: true}`; both together mean both. */
export function clearingFrom(options: unknown): Clearing {
  const { contentsOnly, formatOnly } = (options ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
  return contentsOnly || formatOnly
    ? { contents: contentsOnly === true, formats: formatOnly === true }
    : EVERYTHING;
}

export function clear(document: SpreadsheetDocument, area: Area, { contents, formats }: Clearing): void {
  document.engine.cells.clear(area, contents, formats);
}
