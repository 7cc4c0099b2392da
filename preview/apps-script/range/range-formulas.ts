/// <reference types="google-apps-script" />
/** Formulas in A1 and R1C1 notation: written in the form of the United States in every locale, and read so. */
import { read, setter, type Member, type Members } from '../members/members';
import { moveFormula } from '../values/move-formula';
import { fromR1C1, toR1C1 } from '../values/r1c1-formula';
import { cellsOf, firstOf } from './cells-of';
import type { Range } from './range';
import { writeValues } from './range-values';
import { fill, sameShape } from './shape';

/** The `=` may be left out; what is no text clears the cell. */
function asFormula(text: unknown): string {
  if (typeof text !== 'string' || text === '') return '';
  return text.startsWith('=') ? text : `=${text}`;
}

/** A block of formulas, each read as its cell's own. */
const setEach = (entry: (range: Range, text: string, row: number, column: number) => string): Member<Range> =>
  setter((range, args, execution) => {
    const formulas = sameShape(range, args.grid(0)).map((row, r) =>
      row.map((text, c) => entry(range, asFormula(text), r, c)),
    );
    return writeValues(range, formulas, execution);
  });

/** One formula for all cells, moved or read along from the upper left one. */
const setAll = (entry: (range: Range, text: string, row: number, column: number) => string): Member<Range> =>
  setter((range, args, execution) => {
    const formula = asFormula(args.text(0));
    return writeValues(
      range,
      fill(range, (row, column) => entry(range, formula, row, column)),
      execution,
    );
  });

const homeOf = ({ area }: Range, row = 0, column = 0) => ({
  row: area.row + row,
  column: area.column + column,
});

/** What RangeList.setFormula does: the same text in every cell, moved nowhere. */
export const setSameFormula: Member<Range> = setAll((_range, text) => text);

export const rangeFormulas = {
  getFormula: read((range, _args, execution) => firstOf(range, execution).formula),
  getFormulas: read((range, _args, execution) =>
    cellsOf(range, execution).map((row) => row.map((cell) => cell.formula)),
  ),
  getFormulaR1C1: read((range, _args, execution) => {
    const { formula } = firstOf(range, execution);
    return formula === '' ? null : toR1C1(formula, homeOf(range));
  }),
  getFormulasR1C1: read((range, _args, execution) =>
    cellsOf(range, execution).map((row, r) =>
      row.map(({ formula }, c) => (formula === '' ? null : toR1C1(formula, homeOf(range, r, c)))),
    ),
  ),
  setFormula: setAll((_range, text, row, column) => moveFormula(text, row, column)),
  setFormulas: setEach((_range, text) => text),
  setFormulaR1C1: setAll((range, text, row, column) => fromR1C1(text, homeOf(range, row, column))),
  setFormulasR1C1: setEach((range, text, row, column) => fromR1C1(text, homeOf(range, row, column))),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
