/** Data validation that rejects: a write of a value its rule does not allow fails as a whole. */
import type { Area, CellPatch } from '../../engine/engine';
import type { SpreadsheetDocument } from '../spreadsheet-document';

export function refuseInvalid(
  _document: SpreadsheetDocument,
  _area: Area,
  _block: readonly (readonly CellPatch[])[],
): void {
  // Filled in with data validation.
}
