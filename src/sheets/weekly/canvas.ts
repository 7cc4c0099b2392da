/** The page while it is put together: values and looks of its cells, and the lines below them; written in blocks. */
import { colours } from '../set-up/colours';
import { a1 } from '../a1';
import { pageWidth } from './page-columns';
import { textStyles } from './text-styles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type CellValue = string | number | boolean;

export interface Look {
  readonly size: number;
  readonly colour: string;
  readonly weight: 'normal' | 'bold';
  readonly align: 'left' | 'center' | 'right';
  readonly stand: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  /** '@' for texts: a title that begins with '=' stays a title. */
  readonly format: '@' | 'General';
  readonly fill: string | null;
}

const plain: Look = {
  size: 11,
  colour: colours.ink,
  weight: 'normal',
  align: 'left',
  stand: 'middle',
  wrap: false,
  format: '@',
  fill: null,
};

interface Cell {
  readonly value: CellValue;
  readonly look: Look;
}

type Span = readonly [row: number, from: number, to: number];

export class Canvas {
  private readonly cells: Cell[][] = [];
  private readonly headingLines: Span[] = [];
  private readonly hairlines: Span[] = [];
  private readonly boxes: Span[] = [];

  get height(): number {
    return this.cells.length;
  }

  /** Numbers stand right, as figures do; everything else as it is told. */
  put(row: number, column: number, value: CellValue, look: Partial<Look> = {}): void {
    while (this.cells.length < row) this.cells.push(this.emptyRow());
    const line = this.cells[row - 1];
    const isText = typeof value === 'string';
    if (line) {
      line[column - 1] = { value, look: { ...plain, ...(!isText && { format: 'General' }), ...look } };
    }
  }

  /** A line under a heading. */
  underline([row, from, to]: Span): void {
    this.headingLines.push([row, from, to]);
  }

  /** A thin line between the entries of a list. */
  hairline([row, from, to]: Span): void {
    this.hairlines.push([row, from, to]);
  }

  /** A box to tick, in the first column of the right block. */
  tickBox(row: number, column: number, isTicked: boolean): void {
    this.put(row, column, isTicked, { align: 'center', colour: colours.accent });
    this.boxes.push([row, column, column]);
  }

  get values(): CellValue[][] {
    return this.cells.map((line) => line.map(({ value }) => value));
  }

  /** Everything about the rows `first` to `last`, 1-based, but their values, as text. */
  looksOf(first: number, last: number): string {
    const looks = this.cells
      .slice(first - 1, last)
      .map((line) => line.map(({ look }): unknown[] => Object.values(look)));
    const within = ([row]: Span): boolean => row >= first && row <= last;
    return JSON.stringify([
      looks,
      this.headingLines.filter(within),
      this.hairlines.filter(within),
      this.boxes.filter(within),
    ]);
  }

  /**
   * Looks from row `first` on, over cells that have none, and all values; in as many calls whatever they hold. The rows above
   * have their looks already.
   */
  writeTo(sheet: Sheet, first: number): void {
    const lines = this.cells.slice(first - 1);
    const area = sheet.getRange(first, 1, lines.length, pageWidth);
    const each = <Key extends keyof Look>(key: Key): Look[Key][][] =>
      lines.map((line) => line.map(({ look }) => look[key]));
    area
      .setTextStyles(textStyles(lines.map((line) => line.map(({ look }) => look))))
      .setHorizontalAlignments(each('align'))
      .setVerticalAlignments(each('stand'));
    const [wraps, fills] = [each('wrap'), each('fill')];
    if (wraps.some((line) => line.includes(true))) area.setWraps(wraps);
    if (fills.flat().some((fill) => fill !== null)) {
      area.setBackgrounds(fills.map((line) => line.map((fill) => fill ?? '')));
    }
    this.writeValues(sheet, 1, this.height);
    const { SOLID, SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
    const below = ([row]: Span): boolean => row >= first;
    this.rule(sheet, this.hairlines.filter(below), colours.line, SOLID);
    this.rule(sheet, this.headingLines.filter(below), colours.ink, SOLID_MEDIUM);
    const boxes = this.boxes.filter(below).map(([row, column]) => a1(row, column));
    if (boxes.length > 0) sheet.getRangeList(boxes).insertCheckboxes();
  }

  /** The values of some rows, 1-based. */
  writeValues(sheet: Sheet, first: number, last: number): void {
    const lines = this.cells.slice(first - 1, last);
    sheet
      .getRange(first, 1, lines.length, pageWidth)
      // Formats before values: Sheets would take '=…' for a formula, and '1/2' for a day.
      .setNumberFormats(lines.map((line) => line.map(({ look }) => look.format)))
      .setValues(lines.map((line) => line.map(({ value }) => value)));
  }

  private rule(
    sheet: Sheet,
    spans: readonly Span[],
    colour: string,
    style: GoogleAppsScript.Spreadsheet.BorderStyle,
  ): void {
    if (spans.length > 0) {
      sheet.getRangeList(blocksOf(spans)).setBorder(null, null, true, null, null, true, colour, style);
    }
  }

  private emptyRow(): Cell[] {
    return Array.from({ length: pageWidth }, () => ({ value: '', look: plain }));
  }
}

/** Rows below each other with the same edges become one range: five hundred lines are a handful. */
const blocksOf = (spans: readonly Span[]): string[] => {
  const open = new Map<string, { readonly first: number; last: number; readonly a1Of: () => string }>();
  const done: string[] = [];
  for (const [row, from, to] of [...spans].sort(([one], [other]) => one - other)) {
    const edges = `${from}:${to}`;
    const above = open.get(edges);
    if (above && above.last === row - 1) {
      above.last = row;
      continue;
    }
    if (above) done.push(above.a1Of());
    const block = { first: row, last: row, a1Of: () => `${a1(row, from)}:${a1(block.last, to)}` };
    open.set(edges, block);
  }
  return [...done, ...[...open.values()].map(({ a1Of }) => a1Of())];
};
