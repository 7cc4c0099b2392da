/** Which formulas refer to a cell. Univer enters each formula's ranges again at every calculation, and looks through all of them. */
import type { IUnitRange } from '@univerjs/core';
import { DependencyManagerService } from '@univerjs/engine-formula';

type Formula = Parameters<DependencyManagerService['addDependencyRTreeCache']>[0];

export class ReferenceIndex extends DependencyManagerService {
  private readonly entered = new Map<number, readonly IUnitRange[]>();

  override addDependencyRTreeCache(formula: Formula): void {
    // Asked for once: the ranges of a condition's cell are made anew at each look, and Univer looks for each of them.
    const { treeId, rangeList: ranges } = formula;
    const entered = this.entered.get(treeId);
    if (entered && areSame(entered, ranges)) return;
    this.leave(treeId);
    const rangeList = [...ranges];
    this.entered.set(treeId, rangeList);
    super.addDependencyRTreeCache({ treeId, rangeList } as Formula);
  }

  override removeFormulaDependency(unitId: string, sheetId: string, row: number, column: number): void {
    const id = this.getFormulaDependency(unitId, sheetId, row, column);
    if (id !== undefined && id !== null) this.leave(id);
    super.removeFormulaDependency(unitId, sheetId, row, column);
  }

  override reset(): void {
    super.reset();
    this.entered.clear();
  }

  /** Univer takes out a tab's formulas together with the ranges on that tab that others refer to. All are entered anew. */
  protected override _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void {
    for (const id of [...this.entered.keys()]) this.leave(id);
    super._removeDependencyRTreeCacheById(unitId, sheetId);
  }

  private leave(id: number): void {
    this._dependencyRTreeCache.bulkRemove((this.entered.get(id) ?? []).map((range) => ({ ...range, id })));
    this.entered.delete(id);
  }
}

const areSame = (some: readonly IUnitRange[], others: readonly IUnitRange[]): boolean =>
  some.length === others.length && some.every((one, at) => isSame(one, others[at]));

const isSame = (one: IUnitRange, other: IUnitRange | undefined): boolean =>
  one === other ||
  (one.unitId === other?.unitId &&
    one.sheetId === other.sheetId &&
    one.range.startRow === other.range.startRow &&
    one.range.endRow === other.range.endRow &&
    one.range.startColumn === other.range.startColumn &&
    one.range.endColumn === other.range.endColumn);
