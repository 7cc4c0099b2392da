/** The spreadsheet as scripts hold it. */
import type { SpreadsheetDocument } from '../document/spreadsheet-document';

const known = new WeakMap<SpreadsheetDocument, Spreadsheet>();

export class Spreadsheet {
  private constructor(readonly document: SpreadsheetDocument) {}

  static of(document: SpreadsheetDocument): Spreadsheet {
    const spreadsheet = known.get(document) ?? new Spreadsheet(document);
    known.set(document, spreadsheet);
    return spreadsheet;
  }
}
