/** What a formula that is a mere reference gives: blank for a blank cell, #REF! for a tab that is not there. Univer gives 0 and #VALUE!. */
import type { ICellData, Nullable } from '@univerjs/core';
import {
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';

type FirstCell = (this: BaseReferenceObject) => BaseValueObject;

const univers: FirstCell = Reflect.get<BaseReferenceObject, 'getFirstCell'>(
  BaseReferenceObject.prototype,
  'getFirstCell',
);

function blankOrUnivers(this: BaseReferenceObject): BaseValueObject {
  const { startRow, startColumn } = this.getRangePosition();
  const namesMissingTab = Boolean(this.getForcedSheetName()) && !this.getForcedSheetId();
  if (namesMissingTab) return ErrorValueObject.create(ErrorType.REF);
  return isBlank(this.getCellData(startRow, startColumn)) ? NullValueObject.create() : univers.call(this);
}

const isBlank = (cell: Nullable<ICellData>): boolean =>
  !cell?.p && (cell?.v === undefined || cell.v === null);

/** For the whole process or page: Univer builds its references deep in the calculation, where nothing can be injected. */
export function keepBlankReferences(): void {
  BaseReferenceObject.prototype.getFirstCell = blankOrUnivers;
}
