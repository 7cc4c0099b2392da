/** An estimate that product has typed over after the commit: the price stays, the estimate is recorded. */
import { fromAmount } from '../amount';
import { showAmount } from '../show-amount';
import { cellOf, write } from './cells';
import { frozenName, type CommittedRow } from './committed-row';
import type { Finding } from './pending-change';

const whyNot = (estimate: number | null): string => {
  if (estimate === null) {
    return 'An estimate that is blank or no number can’t be recorded: write one, or revert it.';
  }
  return estimate > 0 ? '' : 'An estimate of 0 can’t be recorded: write what it takes by now, or revert it.';
};

/** Example F: SSO (30) with 42 in Estimate is re-estimated, free of charge. */
export const pendingEstimate = (committed: CommittedRow): Finding[] => {
  const { commitment, row, unit } = committed;
  if (row === null || row.estimate === commitment.estimate) return [];
  const { estimate } = row;
  const typed = estimate === null ? 'Estimate is blank' : `Estimate says ${showAmount(estimate, unit)}`;
  const whyNotApply = whyNot(estimate);
  return [
    {
      kind: 'estimate',
      place: cellOf(row, 'Estimate'),
      says: `${frozenName(committed)}: ${typed}, the ledger says ${showAmount(commitment.estimate, unit)}.`,
      changes:
        estimate === null || whyNotApply !== ''
          ? []
          : [{ kind: 're-estimate', id: commitment.id, to: estimate }],
      whyNotApply,
      revert: [write(row, 'Estimate', fromAmount(commitment.estimate, unit))],
    },
  ];
};
