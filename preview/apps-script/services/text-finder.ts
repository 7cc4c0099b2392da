/// <reference types="google-apps-script" />
/** TextFinder: finding and replacing text in shown values or in formulas. */
import type { Area, Cell } from '../../engine/engine';
import type { Arguments } from '../arguments';
import { navigation, read, write, type Member, type Members } from '../members';
import type { Execution } from '../execution';
import { rangeAt } from '../range/locate';
import { type Range } from '../range/range';
import { writeValues } from '../range/range-values';
import { remoteClass } from '../remote-classes';
import { Sheet } from '../sheet/sheet';
import { displayValue } from '../values/cell-values';

export class TextFinder {
  matchCase = false;
  entireCell = false;
  formulas = false;
  regularExpression = false;
  ignoreDiacritics = false;
  /** Where the last findNext or findPrevious stopped. */
  current: Range | undefined;

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

function pattern({ text, regularExpression, entireCell, matchCase }: TextFinder): RegExp {
  const source = regularExpression ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(entireCell ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu');
}

interface Match {
  readonly range: Range;
  readonly text: string;
}

function* matches(finder: TextFinder, execution: Execution): Generator<Match> {
  const wanted = pattern(finder);
  const { document } = execution;
  for (const area of finder.areas()) {
    const cells = document.engine.cells.read(area);
    execution.cells += area.rows * area.columns;
    for (const [r, line] of cells.entries()) {
      for (const [c, cell] of line.entries()) {
        const text = searched(cell, finder, execution);
        wanted.lastIndex = 0;
        if (text !== undefined && text !== '' && wanted.test(text)) {
          yield {
            range: rangeAt(Sheet.of(document, area.sheetId), area.row + r, area.column + c, 1, 1),
            text,
          };
        }
      }
    }
  }
}

/** In formulas where asked, else what the cell shows. */
const searched = (cell: Cell, { formulas }: TextFinder, { document }: Execution): string | undefined =>
  formulas
    ? cell.formula || displayValue(cell, document.valueRules)
    : displayValue(cell, document.valueRules);

async function replace(
  finder: TextFinder,
  found: readonly Match[],
  replacement: string,
  execution: Execution,
): Promise<number> {
  // Without a regular expression `$1` means itself.
  const by = finder.regularExpression ? replacement : replacement.replaceAll('$', '$$$$');
  let count = 0;
  for (const { range, text } of found) {
    const formula = execution.document.engine.cells.read(range.area)[0]?.[0]?.formula;
    // A value that a formula shows cannot be replaced; only its formula can.
    if (formula && !finder.formulas) continue;
    await writeValues(range, [[text.replace(pattern(finder), by)]], execution);
    count += 1;
  }
  return count;
}

function step(finder: TextFinder, execution: Execution, direction: 1 | -1): Range | null {
  const all = [...matches(finder, execution)].map(({ range }) => range);
  const at = all.findIndex(({ area }) => JSON.stringify(area) === JSON.stringify(finder.current?.area));
  const next = finder.current === undefined ? (direction > 0 ? 0 : all.length - 1) : at + direction;
  finder.current = all[next];
  return finder.current ?? null;
}

const option = (set: (finder: TextFinder, args: Arguments) => void): Member<TextFinder> =>
  navigation((finder, args) => {
    set(finder, args);
    return finder;
  });

const members = {
  matchCase: option((finder, args) => void (finder.matchCase = args.flag(0))),
  matchEntireCell: option((finder, args) => void (finder.entireCell = args.flag(0))),
  matchFormulaText: option((finder, args) => void (finder.formulas = args.flag(0))),
  useRegularExpression: option((finder, args) => void (finder.regularExpression = args.flag(0))),
  ignoreDiacritics: option((finder, args) => void (finder.ignoreDiacritics = args.flag(0))),
  findAll: read((finder, _args, execution) => [...matches(finder, execution)].map(({ range }) => range)),
  findNext: read((finder, _args, execution) => step(finder, execution, 1)),
  findPrevious: read((finder, _args, execution) => step(finder, execution, -1)),
  getCurrentMatch: navigation(({ current }) => current ?? null),
  replaceAllWith: write((finder, args, execution) =>
    replace(finder, [...matches(finder, execution)], args.text(0), execution),
  ),
  replaceWith: write((finder, args, execution) => {
    const here = [...matches(finder, execution)].filter(
      ({ range }) => JSON.stringify(range.area) === JSON.stringify(finder.current?.area),
    );
    return replace(finder, here, args.text(0), execution);
  }),
} satisfies Members<TextFinder, GoogleAppsScript.Spreadsheet.TextFinder>;

remoteClass('TextFinder', TextFinder, members);
