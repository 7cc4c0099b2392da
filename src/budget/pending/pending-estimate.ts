/** An estimate that product has typed over after the commit: the price stays, the estimate is recorded. */
import { pendingEdits as words } from '../../words/en/pending-edits';
import { fill } from '../../words/fill';
import { fromAmount } from '../amount';
import { showAmount } from '../showing/show-amount';
import { cellOf, write } from './cells';
import { frozenName, type CommittedRow } from './committed-row';
import type { Finding } from './pending-change';

const whyNot = (estimate: number | null): string => {
  if (estimate === null) {
    return words.estimate.whyNotBlank;
  }
  return estimate > 0 ? '' : words.estimate.whyNotZero;
};

/** Example F: SSO (30) with 42 in Estimate is re-estimated, free of charge. */
export const pendingEstimate = (committed: CommittedRow): Finding[] => {
  const { commitment, row, unit } = committed;
  if (row === null || row.estimate === commitment.estimate) return [];
  const { estimate } = row;
  const whyNotApply = whyNot(estimate);
  return [
    {
      kind: 'estimate',
      place: cellOf(row, 'Estimate'),
      says: fill(estimate === null ? words.estimate.blank : words.estimate.typed, {
        name: frozenName(committed),
        typed: estimate === null ? '' : showAmount(estimate, unit),
        estimate: showAmount(commitment.estimate, unit),
      }),
      changes:
        estimate === null || whyNotApply !== ''
          ? []
          : [{ kind: 're-estimate', id: commitment.id, to: estimate }],
      whyNotApply,
      revert: [write(row, 'Estimate', fromAmount(commitment.estimate, unit))],
    },
  ];
};
