/** A cell of the Allocation tab that says other terms than the ledger: it decides nothing, and is told so. */
import { termsEdits as words } from '../words/en/terms-edit';
import { fill } from '../words/fill';
import type { Problem } from '../budget/problem';
import { termsEdited } from '../budget/problems/of-allocation';
import { nextQuarterName } from '../budget/quarter-name';
import { quote } from '../budget/showing/quote';
import type { AllocationHeader } from './columns/allocation-columns';

export type TermsHeader = Extract<AllocationHeader, 'Unit' | 'Change policy' | 'Mode'>;

export interface TermsEdit {
  /** A1 row on the Allocation tab. */
  readonly row: number;
  readonly header: TermsHeader;
  /** What the ledger says, to be written back. */
  readonly stands: string;
  /** Said to the person whose edit is taken back at once. */
  readonly refusal: string;
  /** Said wherever the edit is met: no trigger has fired for it. */
  readonly problem: Problem;
}

interface Edited {
  readonly quarter: string;
  readonly row: number;
  readonly header: TermsHeader;
  /** As it stands in the cell; '' is blank. */
  readonly typed: string;
  readonly stands: string;
  /** The header's drop-down. */
  readonly choices: readonly string[];
}

/** 'is locked since its first entry' for the unit, 'takes effect next quarter' for the policy and the mode. */
const reasonOf = ({ header, quarter, stands }: Edited): string =>
  header === 'Unit'
    ? fill(words.unitLocked, { quarter, unit: stands })
    : fill(words.goesOn, { quarter, terms: stands });

/** Change policy of 2026-Q4 typed to Flat fee: 'Write Escalating back, and choose Flat fee in the row of 2027-Q1.' */
export const termsEdit = (edited: Edited): TermsEdit => {
  const { quarter, row, header, typed, stands, choices } = edited;
  const isChoice = choices.includes(typed);
  const shown = typed === '' ? words.blank : isChoice ? typed : quote(typed);
  const next = nextQuarterName(quarter);
  const since = header === 'Unit' ? words.afterFirstEntry : words.afterCommit;
  const reason = reasonOf(edited);
  return {
    row,
    header,
    stands,
    refusal: fill(isChoice ? words.staysUntilNext : words.stays, {
      header,
      quarter,
      stands,
      reason,
      typed,
      next,
    }),
    problem: termsEdited({
      row,
      header,
      quarter,
      shown,
      since,
      reason,
      stands,
      next: isChoice ? next : '',
    }),
  };
};
