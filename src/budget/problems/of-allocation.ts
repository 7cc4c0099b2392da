/** Problems of the Allocation tab: quarters that can't be read, that overlap, or whose settings can't be. */
import type { Allocation } from '../allocation';
import type { Amount } from '../amount';
import { quote } from '../quote';
import { showAmount, showAmountInWords } from '../show-amount';
import { showShare } from '../show-share';
import { notice, onAllocation, problem } from './said';

/**
 * @cause The name of a quarter is not written as a year, a dash, Q and a number.
 * @remedy Write it such as 2026-Q4.
 */
export const quarterName = (row: Allocation) =>
  problem(
    'quarter-name',
    `${quote(row.quarter)} is not a quarter. Write it such as 2026-Q4.`,
    onAllocation(row, 'Quarter'),
  );

/**
 * @cause The name of a quarter is blank or not written as a year, a dash, Q and a number.
 * @remedy Write it such as 2026-Q4.
 */
export const unknownQuarterInRow = (row: number, quarter: string) =>
  problem(
    'unknown-quarter',
    `${quote(quarter)} is no name of a quarter. Write the year, a dash, Q and 1 to 4, such as 2026-Q4.`,
    onAllocation({ row }, 'Quarter'),
  );

/**
 * @cause Something was asked of a quarter that has no row, or none with readable dates.
 * @remedy Add its row on the Allocation tab, or choose a quarter that is there.
 */
export const unknownQuarterAsked = (quarter: string, known: readonly Allocation[]) =>
  problem(
    'unknown-quarter',
    `There is no quarter ${quarter} on the Allocation tab with readable dates. Add its row, or choose one of: ${known.map((row) => row.quarter).join(', ')}.`,
  );

/**
 * @cause A quarter has no first or no last day, so nothing can be dated in it.
 * @remedy Write the day.
 */
export const missingDate = (row: number, quarter: string, header: 'Starts' | 'Ends') =>
  problem(
    'missing-date',
    `${quarter === '' ? `Row ${row}` : quarter} has no date under ${header}. Write the ${header === 'Starts' ? 'first' : 'last'} day of the quarter.`,
    onAllocation({ row }, header),
  );

/**
 * @cause The last day of a quarter lies before its first day.
 * @remedy Correct one of the two dates.
 */
export const endsBeforeStarts = (row: Allocation) =>
  problem(
    'ends-before-starts',
    `${row.quarter} ends on ${row.ends}, before it starts on ${row.starts}. Correct one of the two dates.`,
    onAllocation(row, 'Ends'),
  );

/**
 * @cause Capacity is blank or 0, so the share of it is nothing.
 * @remedy Product writes how much it can build in the quarter.
 */
export const capacityMissing = (row: Allocation) =>
  problem(
    'capacity-missing',
    `${row.quarter} has no capacity, so there is no budget to share. Write how many ${row.unit} product can build.`,
    onAllocation(row, 'Capacity'),
  );

/**
 * @cause The sales share is below 0% or above 100%.
 * @remedy Write a share between the two, or clear the cell for the usual 10%.
 */
export const shareOutside = (row: Allocation) =>
  problem(
    'share-outside',
    `The sales share of ${row.quarter} is ${showShare(row.shareBp)}. Write a share from 0% to 100%; blank means 10%.`,
    onAllocation(row, 'Sales share'),
  );

/**
 * @cause More is held back than there is to share.
 * @remedy Hold back no more than the budget.
 */
export const reserveOutside = (row: Allocation, base: Amount) =>
  problem(
    'reserve-outside',
    `The reserve of ${row.quarter} is ${showAmount(row.reserve, row.unit)}, and the budget is ${showAmountInWords(base, row.unit)}. Hold back no more than that.`,
    onAllocation(row, 'Reserve'),
  );

/**
 * @cause A VP or the approver is named without an address, so Google's sign-in can't be compared with the name.
 * @remedy Add the e-mail address to the cell.
 */
export const personWithoutEmail = (
  row: Allocation,
  header: 'VP of Sales' | 'VP of Product' | 'Approver',
  cell: string,
) =>
  notice(
    'person-without-email',
    `${header} of ${row.quarter} is ${quote(cell)}, without an e-mail address: a Google sign-in can't be recognised, and whoever says that name acts in that role. Add the address.`,
    onAllocation(row, header),
  );

/**
 * @cause Two rows have the name of one quarter.
 * @remedy Rename or delete one of them.
 */
export const quarterTwice = (first: Allocation, row: Allocation) =>
  problem(
    'quarter-twice',
    `${row.quarter} is there twice, in rows ${first.row} and ${row.row}. Rename or delete one of them.`,
    onAllocation(row, 'Quarter'),
  );

/**
 * @cause A quarter starts before the one before it has ended, so a day would belong to both.
 * @remedy Correct one of the two dates.
 */
export const quartersOverlap = (earlier: Allocation, later: Allocation) =>
  problem(
    'quarters-overlap',
    `${later.quarter} starts on ${later.starts}, but ${earlier.quarter} ends on ${earlier.ends}: they overlap. Correct one of the two dates.`,
    onAllocation(later, 'Starts'),
  );

interface TermsTyped {
  readonly row: number;
  readonly header: string;
  readonly quarter: string;
  /** Ready to show: 'blank', 'Flat fee', "'soon'". */
  readonly shown: string;
  /** 'after the commit'. */
  readonly since: string;
  /** Why the terms hold, in a sentence. */
  readonly reason: string;
  readonly stands: string;
  /** ', and choose Flat fee in the row of 2027-Q1', or ''. */
  readonly instead: string;
}

/**
 * @cause Unit, change policy or mode was typed over after the ledger had fixed it for the quarter.
 * @remedy Write the former value back, and choose the new one in the row of the next quarter.
 */
export const termsEdited = ({ row, header, quarter, shown, since, reason, stands, instead }: TermsTyped) =>
  notice(
    'terms-edited',
    `${header} of ${quarter} is ${shown}, typed ${since}. ${reason} Write ${stands} back${instead}.`,
    onAllocation({ row }, header),
  );
