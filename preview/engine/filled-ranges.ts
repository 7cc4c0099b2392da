/** SUMIFS and its kin are given whole columns, and read them here only as far down as a tab is filled: blank rows add nothing. */
import type { ICellData, Nullable } from '@univerjs/core';
import type {
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import { isFilled } from './filled-cells';

type Given = readonly FunctionVariantType[];
type SheetData = ReturnType<BaseReferenceObject['getCurrentActiveSheetData']>;

/** These begin with what they add up or compare; then ranges and criteria take turns. */
const ADDING = ['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'];
const addingRanges = (given: Given): Given => given.filter((_, at) => at === 0 || at % 2 === 1);

/** Blank cells count too, where every criterion is met by them. */
const COUNTING = 'COUNTIFS';
const countingRanges = (given: Given): Given =>
  given.some((variant, at) => at % 2 === 1 && isNotMetByBlank(variant))
    ? given.filter((_, at) => at % 2 === 0)
    : [];

export function readFilledRangesOnly(executor: BaseFunction): void {
  const name = executor.name.toString();
  if (ADDING.includes(name)) shorten(executor, addingRanges);
  if (name === COUNTING) shorten(executor, countingRanges);
}

function shorten(executor: BaseFunction, rangesOf: (given: Given) => Given): void {
  const univers = executor.calculate.bind(executor) as (...given: Given) => BaseValueObject;
  executor.calculate = (...given: FunctionVariantType[]): BaseValueObject => {
    const shortened = shortenedTogether(rangesOf(given));
    return univers(...given.map((variant) => shortened.get(variant) ?? variant));
  };
}

/** Each range without the rows at its end that are blank in all of them; nothing where they are no ranges of one height. */
function shortenedTogether(ranges: Given): ReadonlyMap<FunctionVariantType, BaseReferenceObject> {
  const references = ranges.filter(isReference);
  const [height = 0, ...others] = references.map(heightOf);
  const isPlain = references.length === ranges.length && others.every((other) => other === height);
  const filled = isPlain ? Math.max(1, ...references.map(filledHeightOf)) : height;
  return new Map(filled < height ? references.map((each) => [each, withHeight(each, filled)]) : []);
}

const isReference = (variant: FunctionVariantType): variant is BaseReferenceObject =>
  variant.isReferenceObject();

function heightOf(reference: BaseReferenceObject): number {
  const { startRow, endRow } = reference.getRangePosition();
  return endRow - startRow + 1;
}

function filledHeightOf(reference: BaseReferenceObject): number {
  const data = reference.getCurrentActiveSheetData();
  const arrays = [
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ];
  // What an array formula fills is not among the tab's own cells.
  const holdsArrays = arrays.some((cells) => cells && Object.keys(cells.getMatrix()).length > 0);
  return holdsArrays ? Infinity : filledRows(data) - reference.getRangePosition().startRow;
}

/** Univer hands the cells of a tab to each calculation in an object of its own. */
const known = new WeakMap<SheetData, number>();

function filledRows(data: SheetData): number {
  let rows = known.get(data) ?? data.rowCount;
  const isBlank = (row: number): boolean =>
    !Object.values((data.cellData.getRow(row) ?? {}) as Record<string, Nullable<ICellData>>).some(
      (cell) => cell && isFilled(cell),
    );
  while (!known.has(data) && rows > 0 && isBlank(rows - 1)) rows -= 1;
  known.set(data, rows);
  return rows;
}

function withHeight(reference: BaseReferenceObject, rows: number): BaseReferenceObject {
  const kind = Object.getPrototypeOf(reference) as object;
  const copy = Object.assign(Object.create(kind) as BaseReferenceObject, reference);
  const position = reference.getRangePosition();
  copy.setRangeData({ ...position, endRow: position.startRow + rows - 1 });
  copy.setRefOffset(0, 0);
  return copy;
}

/** A number, or a text that is neither a comparison nor begins with a wildcard. */
function isNotMetByBlank(criterion: FunctionVariantType): boolean {
  const value = isReference(criterion) && criterion.isCell() ? criterion.getFirstCell() : criterion;
  if (isReference(value)) return false;
  return value.isNumber() || (value.isString() && /^[^<>=*?]/.test(String(value.getValue())));
}
