/// <reference types="google-apps-script" />
/** Borders of cells. */
import type { Area, CellStyle } from '../../engine/engine';
import type { Arguments } from '../members/arguments';
import { Color } from '../builders/color';
import { EnumValue, enumValue } from '../members/enum-value';
import { navigation, read, setter, type Members } from '../members/members';
import { remoteClass } from '../members/remote-classes';
import { hexOf } from '../values/colors';
import type { Range } from './range';

/** Univer's numbers for line styles. */
const LINES: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

type Side = 't' | 'l' | 'b' | 'r';

/** A side is drawn, taken away, or with null left as it is. */
function borders(area: Area, args: Arguments, row: number, column: number) {
  const [top, left, bottom, right, vertical, horizontal] = Array.from(
    { length: 6 },
    (_, index) => args.at(index) ?? null,
  );
  const style = args.at(7);
  const line = {
    s: LINES[style instanceof EnumValue ? style.name : 'SOLID'] ?? 1,
    cl: { rgb: hexOf(args.textOrNull(6) ?? '') ?? '#000000' },
  };
  const wanted: [Side, unknown][] = [
    ['t', row === 0 ? top : horizontal],
    ['b', row === area.rows - 1 ? bottom : horizontal],
    ['l', column === 0 ? left : vertical],
    ['r', column === area.columns - 1 ? right : vertical],
  ];
  return Object.fromEntries(
    wanted.flatMap(([side, draw]) => (draw === null ? [] : [[side, draw === true ? line : null]])),
  );
}

/** As Univer keeps it. */
interface Line {
  readonly s: number;
  readonly cl: NonNullable<CellStyle['bg']>;
}

/** The four sides of a cell, as Google's undocumented getBorder answers. */
class Border {
  constructor(readonly sides: Partial<Record<Side, Line | null>>) {}
}

class BorderSide {
  constructor(readonly line: Line | null | undefined) {}
}

const side = (name: Side) => navigation(({ sides }: Border) => new BorderSide(sides[name]));

remoteClass('Border', Border, {
  getTop: side('t'),
  getLeft: side('l'),
  getBottom: side('b'),
  getRight: side('r'),
});

remoteClass('BorderSide', BorderSide, {
  getColor: navigation(({ line }: BorderSide) => Color.fromStyle(line?.cl, '#000000')),
  getBorderStyle: navigation(({ line }: BorderSide) => {
    const name = Object.keys(LINES).find((candidate) => LINES[candidate] === line?.s);
    return name === undefined ? null : enumValue('BorderStyle', name);
  }),
});

export const rangeBorders = {
  setBorder: setter((range, args, execution) => {
    const area = range.forWriting(execution);
    const block = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => ({
        style: { bd: borders(area, args, row, column) },
      })),
    );
    execution.document.write(area, block);
  }),
  getBorder: read((range, _args, execution) => {
    const { sheetId, row, column } = range.area;
    const { bd } = execution.document.engine.cells.style(sheetId, row, column) ?? {};
    return bd && Object.values(bd).some(Boolean) ? new Border(bd as Border['sides']) : null;
  }),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range & { getBorder(): object | null }>;
