/** A row that layout 1 has posted, which knew no Apply, Actual, Price shown and Reverses: they are worked out from the rest. */
import { decodeCell } from './decode-cell';
import { PostedRow, type RowReading } from './posted-row';
import type { Line } from './read-tab';

/** The cells that only layout 2 and later fill, every one of them with a number. */
const sinceLayoutTwo = ['Apply', 'Actual', 'Price shown', 'Reverses'] as const;

export const isOfLayoutOne = (line: Line, { places, zone }: RowReading): boolean =>
  typeof line[places.Apply] !== 'number' &&
  sinceLayoutTwo.every((header) => decodeCell(line[places[header]], zone) === '');

export class RowOfLayoutOne extends PostedRow {
  constructor(
    line: Line,
    by: RowReading,
    private readonly postedAs: number,
  ) {
    super(line, by);
  }

  get layout(): 1 {
    return 1;
  }
  override get apply(): number {
    return this.postedAs;
  }
  /** What shipped took stood in the reason: 'Shipped at 24 points'. */
  override get actual(): number {
    if (this.event !== 'Shipped') return 0;
    const said = Number(/^Shipped at ([\d.]+) /.exec(this.reason)?.[1]) * this.by.stepsPerOne;
    return Number.isNaN(said) ? this.price - this.credit : Math.round(said);
  }
  override get priceShown(): number {
    return this.sunk + this.disruption;
  }
  override get reverses(): number {
    return 0;
  }
}
