/** What stands in people's cells: numbers and dates as text, words that are not of the list, errors, whole documents. */
import {
  errorCell,
  misspelt,
  straySpaces,
  textDate,
  textNumber,
  tooLong,
} from '../../budget/problems/of-damage';
import { quote } from '../../budget/showing/quote';
import { mendValue, type Mended, type MendKind } from '../../budget/repair/mend-value';
import type { Unit } from '../../budget/unit';
import { a1 } from '../../sheets/a1';
import { decodeCell } from '../../sheets/decode-cell';
import { holdsOf } from '../../sheets/holds';
import type { TimeZone } from '../../sheets/time-zone';
import { repair as words } from '../../words/en/repair';
import { someOf, type Finding } from './finding';
import { mendCells } from './mend-cells';
import type { SeenTable } from './seen-table';
import { cellsOf } from './shape-findings';

const problems: Readonly<
  Record<MendKind, typeof textNumber | typeof textDate | typeof misspelt | typeof straySpaces>
> = {
  'text-number': textNumber,
  'text-date': textDate,
  misspelt,
  'stray-spaces': straySpaces,
};

const isError = (value: unknown): boolean =>
  typeof value === 'string' && /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/.test(value);

/** Ten lines of a page; a title is asked for in one. */
const longest = 5000;

interface Cell {
  readonly row: number;
  readonly raw: unknown;
  readonly mended: Mended | null;
}

/** `unitAt` a row of Allocation is its own; Requests are in the unit of the quarter looked at. */
export const cellFindings = (seen: SeenTable, zone: TimeZone, unitAt: (row: number) => Unit): Finding[] =>
  seen.columns.flatMap(({ header, column, at }): Finding[] => {
    if (column.filledBy !== 'people' && header !== 'ID') return [];
    const { tab, sheet, values, formulas } = seen;
    const cells = values.slice(1).map((line, index): Cell => {
      const row = index + 2;
      const raw = line[at - 1];
      const isFormula = (formulas[row - 1]?.[at - 1] ?? '') !== '';
      const read = decodeCell(raw, zone);
      const mayMend = !isFormula && !(raw instanceof Date) && !isError(raw);
      return {
        row,
        raw,
        mended: mayMend ? mendValue(read, holdsOf(header, column), column.choices ?? [], unitAt(row)) : null,
      };
    });
    const cellsIn = (hit: readonly { readonly row: number }[]): string =>
      someOf(
        cellsOf(
          at,
          hit.map(({ row }) => row),
        ),
      );
    const placeOf = (row: number) => ({ tab: tab.name, row, header });
    const left = (hit: readonly Cell[], make: typeof errorCell | typeof tooLong): Finding[] =>
      hit[0] === undefined
        ? []
        : [
            {
              problem: make(placeOf(hit[0].row), cellsIn(hit)),
              writes: '',
              stage: 1,
              mend: null,
            },
          ];
    const kinds = Object.keys(problems) as MendKind[];
    return [
      ...kinds.flatMap((kind): Finding[] => {
        const hit = cells.flatMap(({ row, raw, mended }) =>
          mended?.kind === kind ? [{ row, raw, to: mended.value }] : [],
        );
        const [first] = hit;
        if (first === undefined) return [];
        const mends = new Map(
          hit.map(({ row, to }) => [
            row,
            kind === 'text-date' ? zone.instantOf(`${String(to)} 00:00:00`) : to,
          ]),
        );
        return [
          {
            problem: problems[kind](placeOf(first.row), cellsIn(hit)),
            writes: someOf(
              hit.map(
                ({ row, raw, to }) =>
                  `${a1(row, at)}: ${quote(raw)} → ${to === '' ? words.blank : String(to)}`,
              ),
            ),
            stage: 1,
            mend: () => mendCells(sheet, at, header, column, mends),
          },
        ];
      }),
      ...left(
        cells.filter(({ raw }) => isError(raw)),
        errorCell,
      ),
      ...left(
        cells.filter(({ raw }) => typeof raw === 'string' && raw.length > longest),
        tooLong,
      ),
    ];
  });
