/** SUMIFS and its kin: where a criterion is plain text, Univer is given only the rows that hold it, and compares those with the rest. */
import {
  ArrayValueObject,
  BaseReferenceObject,
  type BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';

/** How many arguments stand before the pairs of a range and its criterion. */
const BEFORE_PAIRS: ReadonlyMap<string, number> = new Map([
  ['COUNTIFS', 0],
  ['SUMIFS', 1],
  ['AVERAGEIFS', 1],
  ['MAXIFS', 1],
  ['MINIFS', 1],
]);

/** In place of Univer's own way, which compares every row with every criterion and makes an object of each answer. */
export function lookAtMatchingRows(executor: BaseFunction): void {
  const before = BEFORE_PAIRS.get(executor.name.toString());
  if (before === undefined) return;
  const univers = executor.calculate.bind(executor) as (
    ...args: FunctionVariantType[]
  ) => FunctionVariantType;
  executor.calculate = (...args: FunctionVariantType[]) => univers(...narrowed(args, before));
}

/** As they came if nothing can be left out. */
function narrowed(args: FunctionVariantType[], before: number): FunctionVariantType[] {
  const isRange = (index: number): boolean => index < before || (index - before) % 2 === 0;
  const columns = args.map((arg, index) => (isRange(index) ? columnOf(arg) : undefined));
  const height = columns[0]?.getRowCount();
  if (args.some((_, index) => isRange(index) && columns[index]?.getRowCount() !== height)) return args;
  for (const [index, criterion] of args.entries()) {
    const compared = columns[index - 1];
    const text = compared && !isRange(index) ? plainText(criterion) : undefined;
    if (compared && text !== undefined) {
      const rows = rowsWith(text, compared);
      return args.map((arg, at) => (columns[at] ? new PickedRows(pick(rows, columns[at])) : arg));
    }
  }
  return args;
}

class PickedRows extends BaseReferenceObject {
  constructor(private readonly picked: ArrayValueObject) {
    super('');
  }

  override toArrayValueObject(): ArrayValueObject {
    return this.picked;
  }
}

function columnOf(arg: FunctionVariantType): ArrayValueObject | undefined {
  if (!arg.isReferenceObject()) return undefined;
  const array = (arg as BaseReferenceObject).toArrayValueObject();
  return array.getColumnCount() === 1 ? array : undefined;
}

/** What equals itself and nothing else: no operator, wildcard, number, date, truth or error. */
function plainText(criterion: FunctionVariantType): string | undefined {
  const value = (
    criterion.isReferenceObject() ? (criterion as BaseReferenceObject).toArrayValueObject() : criterion
  ) as BaseValueObject;
  const single = value.isArray() ? onlyCell(value as ArrayValueObject) : value;
  if (!single?.isString() || single.convertToNumberObjectValue().isNumber()) return undefined;
  const text = String(single.getValue());
  return /^[^=<>#*?~]+$/.test(text) && !/^(true|false)$/i.test(text) ? folded(text) : undefined;
}

const onlyCell = (array: ArrayValueObject): BaseValueObject | undefined =>
  array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : undefined;

/** As Univer compares texts. */
const folded = (text: string): string => text.toLocaleLowerCase();

/** Univer keeps the values of a range until a cell changes, and so what is found in them. */
const rowsByText = new WeakMap<ArrayValueObject, Map<string, number[]>>();

function rowsWith(text: string, column: ArrayValueObject): readonly number[] {
  const known = rowsByText.get(column) ?? rowsOf(column);
  rowsByText.set(column, known);
  // Some row, which does not match either, for Univer expects at least one.
  return known.get(text) ?? [0];
}

function rowsOf(column: ArrayValueObject): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  column.iterator((value, row) => {
    if (!value?.isString()) return;
    const text = folded(String(value.getValue()));
    const before = rows.get(text);
    if (before) before.push(row);
    else rows.set(text, [row]);
  });
  return rows;
}

/** Of no place in the workbook, as Univer keeps what it knows of cells by their places. */
const pick = (rows: readonly number[], column: ArrayValueObject): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows.map((row) => [column.get(row, 0)]),
    ...{ rowCount: rows.length, columnCount: 1, unitId: '', sheetId: '', row: -1, column: -1 },
  });
