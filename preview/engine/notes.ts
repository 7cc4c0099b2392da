/** Cell notes, kept by Univer's note plugin so that the page shows them. */
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Area } from './area';
import type { UniverWorkbook } from './univer';

/** The size of the note's box on the page, enough for 200 characters. */
const BOX = { width: 240, height: 96 } as const;

export class Notes {
  private readonly model: SheetsNoteModel;

  constructor(private readonly book: UniverWorkbook) {
    this.model = book.service(SheetsNoteModel);
  }

  read({ sheetId, row, column, rows, columns }: Area): string[][] {
    const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
    for (const note of this.model.getSheetNotes(this.book.unitId, sheetId)?.values() ?? []) {
      const line = grid[note.row - row];
      if (line && note.col >= column && note.col < column + columns) line[note.col - column] = note.note;
    }
    return grid;
  }

  /** Cells with a note, in reading order. */
  all(sheetId: string): { row: number; column: number; text: string }[] {
    return [...(this.model.getSheetNotes(this.book.unitId, sheetId)?.values() ?? [])]
      .map(({ row, col, note }) => ({ row, column: col, text: note }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  clear({ sheetId, row, column, rows, columns }: Area): void {
    for (const note of this.all(sheetId)) {
      const inside =
        note.row >= row && note.row < row + rows && note.column >= column && note.column < column + columns;
      if (inside) this.write(sheetId, note.row, note.column, '');
    }
  }

  write(sheetId: string, row: number, column: number, text: string): void {
    const cell = { sheetId, row, col: column, silent: true };
    const known = this.model.getNote(this.book.unitId, sheetId, { row, col: column });
    if (text === '') {
      if (known) this.book.run(RemoveNoteMutation.id, { ...cell, noteId: known.id });
      return;
    }
    // Derived from the place, so that the same run gives the same snapshot; a moved note keeps its own.
    const id =
      known?.id ??
      `note-${sheetId}-${row}-${column}-${this.model.getSheetNotes(this.book.unitId, sheetId)?.size ?? 0}`;
    this.book.run(UpdateNoteMutation.id, { ...cell, note: { ...BOX, id, row, col: column, note: text } });
  }
}
