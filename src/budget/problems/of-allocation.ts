/** Problems of the Allocation tab: quarters that can't be read, that overlap, or whose settings can't be. */
import { problemsOfAllocation as words } from '../../words/en/problems-allocation';
import { fill } from '../../words/fill';
import type { Allocation } from '../allocation';
import type { Amount } from '../amount';
import { quote } from '../showing/quote';
import { listWithCommas } from '../../words/list-in-words';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { showDay } from '../../words/show-day';
import { showShare } from '../showing/show-share';
import { notice, onAllocation, problem } from './said';

/**
 * @cause The name of a quarter is not written as a year, a dash, Q and a number.
 * @remedy Write it such as 2026-Q4.
 */
export const quarterName = (row: Allocation) =>
  problem(
    'quarter-name',
    fill(words.quarterName, { typed: quote(row.quarter) }),
    onAllocation(row, 'Quarter'),
  );

/**
 * @cause The name of a quarter is blank or not written as a year, a dash, Q and a number.
 * @remedy Write it such as 2026-Q4.
 */
export const unknownQuarterInRow = (row: number, quarter: string) =>
  problem(
    'unknown-quarter',
    fill(words.unknownQuarterInRow, { typed: quote(quarter) }),
    onAllocation({ row }, 'Quarter'),
  );

/**
 * @cause Something was asked of a quarter that has no row, or none with readable dates.
 * @remedy Add its row on the Allocation tab, or choose a quarter that is there.
 */
export const unknownQuarterAsked = (quarter: string, known: readonly Allocation[]) =>
  problem(
    'unknown-quarter',
    fill(words.unknownQuarterAsked, { quarter, quarters: listWithCommas(known.map((row) => row.quarter)) }),
  );

/**
 * @cause A quarter has no first or no last day, so nothing can be dated in it.
 * @remedy Write the day.
 */
export const missingDate = (row: number, quarter: string, header: 'Starts' | 'Ends') =>
  problem(
    'missing-date',
    quarter === ''
      ? fill(words.missingDate.unnamed[header], { row, header })
      : fill(words.missingDate.named[header], { quarter, header }),
    onAllocation({ row }, header),
  );

/**
 * @cause The last day of a quarter lies before its first day.
 * @remedy Correct one of the two dates.
 */
export const endsBeforeStarts = (row: Allocation) =>
  problem(
    'ends-before-starts',
    fill(words.endsBeforeStarts, {
      quarter: row.quarter,
      ends: showDay(row.ends),
      starts: showDay(row.starts),
    }),
    onAllocation(row, 'Ends'),
  );

/**
 * @cause Capacity is blank or 0, so the share of it is nothing.
 * @remedy Product writes how much it can build in the quarter.
 */
export const capacityMissing = (row: Allocation) =>
  problem(
    'capacity-missing',
    fill(words.capacityMissing, { quarter: row.quarter, unit: row.unit }),
    onAllocation(row, 'Capacity'),
  );

/**
 * @cause The sales share is below 0% or above 100%.
 * @remedy Write a share between the two, or clear the cell for the usual 10%.
 */
export const shareOutside = (row: Allocation) =>
  problem(
    'share-outside',
    fill(words.shareOutside, { quarter: row.quarter, share: showShare(row.shareBp) }),
    onAllocation(row, 'Sales share'),
  );

/**
 * @cause More is held back than there is to share.
 * @remedy Hold back no more than the budget.
 */
export const reserveOutside = (row: Allocation, base: Amount) =>
  problem(
    'reserve-outside',
    fill(words.reserveOutside, {
      quarter: row.quarter,
      reserve: showAmount(row.reserve, row.unit),
      base: showAmountInWords(base, row.unit),
    }),
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
    fill(words.personWithoutEmail, { header, quarter: row.quarter, cell: quote(cell) }),
    onAllocation(row, header),
  );

/**
 * @cause Two rows have the name of one quarter.
 * @remedy Rename or delete one of them.
 */
export const quarterTwice = (first: Allocation, row: Allocation) =>
  problem(
    'quarter-twice',
    fill(words.quarterTwice, { quarter: row.quarter, first: first.row, second: row.row }),
    onAllocation(row, 'Quarter'),
  );

/**
 * @cause A quarter starts before the one before it has ended, so a day would belong to both.
 * @remedy Correct one of the two dates.
 */
export const quartersOverlap = (earlier: Allocation, later: Allocation) =>
  problem(
    'quarters-overlap',
    fill(words.quartersOverlap, {
      later: later.quarter,
      starts: showDay(later.starts),
      earlier: earlier.quarter,
      ends: showDay(earlier.ends),
    }),
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
  /** '2027-Q1', in whose row the value may be chosen instead; '' when it is no value that can be. */
  readonly next: string;
}

/**
 * @cause Unit, change policy or mode was typed over after the ledger had fixed it for the quarter.
 * @remedy Write the former value back, and choose the new one in the row of the next quarter.
 */
export const termsEdited = ({ row, header, quarter, shown, since, reason, stands, next }: TermsTyped) =>
  notice(
    'terms-edited',
    fill(next === '' ? words.termsEdited.back : words.termsEdited.next, {
      header,
      quarter,
      value: shown,
      since,
      reason,
      before: stands,
      nextQuarter: next,
    }),
    onAllocation({ row }, header),
  );
