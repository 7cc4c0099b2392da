/** Three columns that run down beside each other, each as far as it is filled: a long queue leaves no hole beside it. */
import type { Unit } from '../../budget/unit';
import type { Pace, WeeklyList } from '../../budget/weekly/page';
import type { Canvas } from './canvas';
import { drawBurn, type BurnPlace } from './draw-burn';
import { drawList, type ListOptions } from './draw-list';
import { blocks } from './page-columns';

export type ColumnName = 'left' | 'middle' | 'right';

export class Columns {
  /** The first free row of each. */
  private readonly free: Record<ColumnName, number>;

  constructor(
    private readonly canvas: Canvas,
    free: Readonly<Record<ColumnName, number>>,
  ) {
    this.free = { ...free };
  }

  /** Below what stands there, in the one of `where` that has room first; the first named where they are level. */
  put(where: readonly [ColumnName, ...ColumnName[]], list: WeeklyList, options: ListOptions): void {
    const column = where.reduce((best, name) => (this.free[name] < this.free[best] ? name : best));
    this.free[column] = drawList(this.canvas, this.free[column] + 1, blocks[column], list, options);
  }

  /** What comes next begins in one row in both. */
  level(one: ColumnName, other: ColumnName): void {
    this.free[one] = this.free[other] = Math.max(this.free[one], this.free[other]);
  }

  /** The chart on the left, its numbers in the middle. */
  putBurn(unit: Unit, pace: Pace): BurnPlace {
    this.level('left', 'middle');
    const burn = drawBurn(this.canvas, this.free.left + 1, unit, pace);
    this.free.left = this.free.middle = burn.last + 1;
    return burn;
  }
}
