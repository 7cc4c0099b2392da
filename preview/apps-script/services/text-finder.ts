/// <reference types="google-apps-script" />
/** TextFinder: finding and replacing text in shown values or in formulas. */
import type { Area, Cell } from '../../engine/engine';
import type { Arguments } from '../members/arguments';
import type { Execution } from '../execution/execution';
import { navigation, read, write, type Member, type Members } from '../members/members';
import { rangeAt } from '../range/locate';
import { Range } from '../range/range';
import { writeValues } from '../range/range-values';
import { protectionsRefusing } from '../range/writing';
import { remoteClass } from '../members/remote-classes';
import { Sheet } from '../sheet/sheet';
import { displayValue } from '../values/cell-values';
import { SearchPattern } from './search-pattern';

export class TextFinder {
  matchCase = false;
  entireCell = false;
  formulas = false;
  regularExpression = false;
  ignoreDiacritics = false;
  /** Where the last findNext or findPrevious stopped. */
  current: Range | undefined;
  /** The search begins behind this range. */
  start: Range | undefined;

  constructor(
    /** The parts of the spreadsheet to search, in order. */
    readonly areas: () => readonly Area[],
    readonly text: string,
  ) {}
}

/** The parts of tabs that can hold anything. */
export const contentOf = (sheet: Sheet): Area => {
  const { rows, columns } = sheet.document.engine.cells.extent(sheet.id);
  return { sheetId: sheet.id, row: 0, column: 0, rows, columns };
};

interface Match {
  readonly range: Range;
  readonly cell: Cell;
  readonly text: string;
}

function matches(finder: TextFinder, execution: Execution): Match[] {
  const pattern = new SearchPattern(finder);
  const { document } = execution;
  return finder.areas().flatMap((area) => {
    execution.cells += area.rows * area.columns;
    const sheet = Sheet.of(document, area.sheetId);
    return document.engine.cells.read(area).flatMap((line, r) =>
      line.flatMap((cell, c) => {
        const text = searched(cell, finder, execution);
        return pattern.isIn(text)
          ? [{ range: rangeAt(sheet, area.row + r, area.column + c, 1, 1), cell, text }]
          : [];
      }),
    );
  });
}

/** In formulas where asked, else what the cell shows. */
const searched = (cell: Cell, { formulas }: TextFinder, { document }: Execution): string =>
  (formulas && cell.formula) || displayValue(cell, document.valueRules);

/** The number of occurrences replaced, of which a cell may have several. */
async function replace(
  finder: TextFinder,
  found: readonly Match[],
  replacement: string,
  execution: Execution,
): Promise<number> {
  const pattern = new SearchPattern(finder);
  // A value that a formula shows cannot be replaced; only its formula can.
  const replaceable = found.filter(({ cell }) => cell.formula === '' || finder.formulas);
  for (const { range } of replaceable) protectionsRefusing(execution, range.area);
  let count = 0;
  for (const { range, text } of replaceable) {
    await writeValues(range, [[pattern.replace(text, replacement)]], execution);
    count += pattern.occurrences(text);
  }
  return count;
}

/** The order in which cells are searched: tab after tab, row after row. */
function order({ sheet, area }: Range, execution: Execution): readonly [number, number, number] {
  const tab = execution.document.engine.tabs.all().findIndex(({ id }) => id === sheet.id);
  return [tab, area.row, area.column];
}

function isBefore(one: Range, other: Range, execution: Execution): boolean {
  const [first, second] = [order(one, execution), order(other, execution)];
  const at = first.findIndex((place, index) => place !== second[index]);
  return at >= 0 && (first[at] ?? 0) < (second[at] ?? 0);
}

/** Null behind the last match and before the first one; the next step begins there again. */
function step(finder: TextFinder, execution: Execution, forwards: boolean): Range | null {
  const from = finder.current ?? finder.start;
  const candidates = matches(finder, execution)
    .map(({ range }) => range)
    .filter(
      (range) => !from || (forwards ? isBefore(from, range, execution) : isBefore(range, from, execution)),
    );
  finder.current = candidates.at(forwards ? 0 : -1);
  return finder.current ?? null;
}

const option = (set: (finder: TextFinder, args: Arguments) => void): Member<TextFinder> =>
  navigation((finder, args) => {
    set(finder, args);
    return finder;
  });

const isAt =
  (place: Range | undefined) =>
  ({ range: { sheet, area } }: Match): boolean =>
    place?.sheet === sheet && place.area.row === area.row && place.area.column === area.column;

const members = {
  matchCase: option((finder, args) => void (finder.matchCase = args.flag(0))),
  matchEntireCell: option((finder, args) => void (finder.entireCell = args.flag(0))),
  matchFormulaText: option((finder, args) => void (finder.formulas = args.flag(0))),
  useRegularExpression: option((finder, args) => void (finder.regularExpression = args.flag(0))),
  ignoreDiacritics: option((finder, args) => void (finder.ignoreDiacritics = args.flag(0))),
  startFrom: option((finder, args) => {
    finder.start = args.instance(0, Range);
    finder.current = undefined;
  }),
  findAll: read((finder, _args, execution) => matches(finder, execution).map(({ range }) => range)),
  findNext: read((finder, _args, execution) => step(finder, execution, true)),
  findPrevious: read((finder, _args, execution) => step(finder, execution, false)),
  getCurrentMatch: navigation(({ current }) => current ?? null),
  replaceAllWith: write((finder, args, execution) =>
    replace(finder, matches(finder, execution), args.text(0), execution),
  ),
  replaceWith: write((finder, args, execution) => {
    const here = matches(finder, execution).filter(isAt(finder.current));
    return replace(finder, here, args.text(0), execution);
  }),
} satisfies Members<TextFinder, GoogleAppsScript.Spreadsheet.TextFinder>;

remoteClass('TextFinder', TextFinder, members);
