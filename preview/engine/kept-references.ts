/** Finds out once what a formula refers to, where Univer finds it out for every formula at every calculation. */
import type { IUnitRange } from '@univerjs/core';
import { FormulaDependencyGenerator, type BaseAstNode } from '@univerjs/engine-formula';

/** Of Univer's node types, which it does not export: `A1`, `A1:B2`, `@A1`, `A1#`. */
const [REFERENCE, UNION, PREFIX, SUFFIX] = [1, 10, 11, 12] as const;

interface Asked {
  readonly node: BaseAstNode;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

export class KeptReferences extends FormulaDependencyGenerator {
  /** By the parsed formula, which Univer keeps, and by where it stands, as far as that matters. */
  private kept = new WeakMap<BaseAstNode, Map<string, IUnitRange[]>>();
  private shape = '';

  override generate(isCalculateTreeModel?: boolean): ReturnType<FormulaDependencyGenerator['generate']> {
    const shape = this.workbookShape();
    if (shape !== this.shape) this.kept = new WeakMap();
    this.shape = shape;
    return super.generate(isCalculateTreeModel);
  }

  /** Called with formulas, and with single calls of OFFSET and the like. */
  protected override async _getRangeListByNode(asked: Asked): Promise<IUnitRange[]> {
    const { node, refOffsetX, refOffsetY } = asked;
    const known = this.kept.get(node) ?? new Map<string, IUnitRange[]>();
    const place = `${refOffsetX} ${refOffsetY} ${this._runtimeService.currentSubUnitId}`;
    const kept = known.get(place);
    if (kept) return kept;
    const found = await super._getRangeListByNode(asked);
    if (isFixed(node)) this.kept.set(node, known.set(place, found));
    return found;
  }

  /** What decides which cells a reference means: the tabs' names, and how far `A:A` goes. */
  private workbookShape(): string {
    const tabs = Object.values(this._currentConfigService.getUnitData()).flatMap((unit) =>
      Object.entries(unit).map(([id, { rowCount, columnCount }]) => [id, rowCount, columnCount]),
    );
    return JSON.stringify([this._currentConfigService.getSheetNameMap(), tabs]);
  }
}

/** Whether what it refers to depends on nothing but its text. */
const isFixed = (node: BaseAstNode): boolean =>
  !isOf(node, PREFIX) &&
  !isOf(node, SUFFIX) &&
  (!isOf(node, UNION) || node.getChildren().every((child) => isOf(child, REFERENCE))) &&
  node.getChildren().every(isFixed);

const isOf = ({ nodeType }: { readonly nodeType: number }, type: number): boolean => nodeType === type;
