/** The workbook after rows have moved or come: read rather than guessed, as what the sheet makes of a value is the sheet's business. */
import { isReadable, readWorkbook, type Workbook } from '../../sheets/workbook';
import { giveIds } from '../sync/give-ids';

/** As it was where it can't be read any more. */
export const readAgain = (workbook: Workbook): Workbook => {
  const read = readWorkbook(workbook.allocation?.quarter);
  return isReadable(read) ? giveIds(read) : workbook;
};
