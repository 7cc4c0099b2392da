/// <reference types="google-apps-script" />
/** Tidying data: rows that repeat, needless spaces, text that belongs in several columns. */
import type { CellPatch } from '../../engine/engine';
import type { Arguments } from '../members/arguments';
import { EnumValue } from '../members/enum-value';
import { setter, write, type Members } from '../members/members';
import { patchFor } from '../values/cell-values';
import { clear } from './clearing';
import { rangeAt } from './locate';
import { liftCells } from './move-cells';
import type { Range } from './range';
import { writeAllowed } from './strict-validation';

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** The columns to compare, counted from 1 on the tab; all of the range where none are named. */
function comparedColumns({ area }: Range, args: Arguments): number[] {
  if (!args.has(0)) return Array.from({ length: area.columns }, (_, index) => index);
  return args
    .list(0)
    .map((column) => (typeof column === 'number' ? column - 1 - area.column : args.mismatch()));
}

/** The delimiter that most often stands in the texts; a comma where none does. */
function detected(texts: readonly string[]): string {
  const count = (delimiter: string): number =>
    texts.reduce((sum, text) => sum + text.split(delimiter).length - 1, 0);
  return [',', ';', '.', ' '].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function delimiterFrom(args: Arguments, texts: readonly string[]): string {
  const given = args.at(0);
  if (given instanceof EnumValue) return DELIMITERS[given.name] ?? args.mismatch();
  return args.has(0) ? args.text(0) : detected(texts);
}

export const rangeTidying = {
  removeDuplicates: write((range, args, execution) => {
    const { document } = execution;
    const area = range.forWriting(execution);
    const columns = comparedColumns(range, args);
    const seen = new Set<string>();
    const kept = document.engine.cells.read(area).flatMap((line, row) => {
      // Letter case makes no difference, and neither do formats and formulas.
      const key = JSON.stringify(columns.map((column) => line[column]?.value ?? null)).toLowerCase();
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew ? [row] : [];
    });
    kept.forEach((from, to) => {
      if (from === to) return;
      liftCells(document, { ...area, row: area.row + from, rows: 1 }).putAt(
        ...([area.sheetId, area.row + to, area.column] as const),
      );
    });
    const left = area.rows - kept.length;
    clear(document, { ...area, row: area.row + kept.length, rows: left }, { contents: true, formats: true });
    return rangeAt(range.sheet, area.row, area.column, kept.length, area.columns);
  }),
  trimWhitespace: setter((range, _args, execution) => {
    const { document } = execution;
    const area = range.forWriting(execution);
    const block = document.engine.cells
      .read(area)
      .map((line) =>
        line.map(({ value, formula }): CellPatch | undefined =>
          typeof value === 'string' && formula === ''
            ? { value: value.trim().replace(/\s+/g, ' ') }
            : undefined,
        ),
      );
    document.write(area, block);
  }),
  splitTextToColumns: write((range, args, execution) => {
    const { document } = execution;
    const texts = document.engine.cells
      .read({ ...range.area, columns: 1 })
      .map(([cell]) => String(cell?.value ?? ''));
    const delimiter = delimiterFrom(args, texts);
    const parts = texts.map((text) => text.split(delimiter));
    const width = Math.max(...parts.map(({ length }) => length));
    const { row, column } = range.area;
    const target = rangeAt(range.sheet, row, column, texts.length, width);
    const block = parts.map((line) =>
      Array.from({ length: width }, (_, index) =>
        index < line.length ? patchFor(line[index], '', document.valueRules) : undefined,
      ),
    );
    return writeAllowed(document, target.forWriting(execution), block);
  }),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
