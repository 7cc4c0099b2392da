/** A range as scripts hold it: a rectangle of one tab, counted from 0; open-ended ones remember how they were written. */
import type { Area } from '../../engine/engine';
import type { Whole } from '../values/a1';
import type { Execution, WithExtras } from '../execution/execution';
import { outsideSheet } from '../members/exceptions';
import { tabOf, type Sheet } from '../sheet/sheet';
import { protectionsRefusing } from './writing';

export class Range implements WithExtras {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
    readonly whole?: Whole,
    private readonly extras?: Record<string, unknown>,
  ) {}

  remoteExtras(): Record<string, unknown> {
    return this.extras ?? {};
  }

  /** Counts the cells and refuses what protections do not let this person write. */
  forWriting(execution: Execution): Area {
    this.refuseGone();
    execution.cells += this.area.rows * this.area.columns;
    protectionsRefusing(execution, this.area);
    return this.area;
  }

  forReading(execution: Execution): Area {
    this.refuseGone();
    execution.cells += this.area.rows * this.area.columns;
    return this.area;
  }

  /** Somebody may have deleted its rows or columns, or the tab, since it was asked for. */
  private refuseGone(): void {
    const { rows, columns } = tabOf(this.sheet);
    const { row, column } = this.area;
    if (row + this.area.rows > rows || column + this.area.columns > columns) outsideSheet();
  }

  /** The range of an edit event, whose bounds can be read without a call. */
  withBounds(): Range {
    const { row, column, rows, columns } = this.area;
    return new Range(this.sheet, this.area, this.whole, {
      rowStart: row + 1,
      rowEnd: row + rows,
      columnStart: column + 1,
      columnEnd: column + columns,
    });
  }
}
