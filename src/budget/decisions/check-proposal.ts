/** Whether the list that would be committed is still the one that was proposed. */
import type { Proposal } from '../ledger/quarter-state';
import type { Problem } from '../problem';
import type { Request } from '../request';
import { listInWords } from '../sentences/list-in-words';
import { showAmount } from '../show-amount';
import type { World } from '../world';
import { waitsFor } from './sign-off';

/** 'SSO is 42 instead of 30', 'R-4 is not on it any more', 'SAP is new on it'; [] when nothing has changed. */
const changesSince = (
  { lines }: Proposal,
  { allocation, requests }: World,
  listed: readonly Request[],
): string[] => {
  const titleOf = (id: string): string => requests.find((request) => request.id === id)?.title ?? id;
  const show = (amount: number): string => showAmount(amount, allocation.unit);
  const gone = lines.flatMap(({ id, price }): string[] => {
    const estimate = listed.find((request) => request.id === id)?.estimate;
    if (estimate === undefined || estimate === null) return [`${titleOf(id)} is not on it any more`];
    return estimate === price ? [] : [`${titleOf(id)} is ${show(estimate)} instead of ${show(price)}`];
  });
  const added = listed
    .filter(({ id }) => !lines.some((line) => line.id === id))
    .map(({ title }) => `${title} is new on it`);
  return [...gone, ...added];
};

export const isAsProposed = (proposal: Proposal, world: World, listed: readonly Request[]): boolean =>
  changesSince(proposal, world, listed).length === 0;

/** For the second name: [] when it signs what the first one signed. */
export const changedProposal = (proposal: Proposal, world: World, listed: readonly Request[]): Problem[] => {
  const changes = changesSince(proposal, world, listed);
  const { by, at } = proposal;
  return changes.length === 0
    ? []
    : [
        {
          code: 'proposal-changed',
          says: `The list is not the one that ${by} proposed at ${at}: ${listInWords(changes)}. Once ${by} commits again, the new list is proposed; or undo the proposal and propose it yourself.`,
        },
      ];
};

/** For the first name, pressing again with nothing changed. */
export const alreadyProposed = (proposal: Proposal, { allocation }: World): Problem => ({
  code: 'already-proposed',
  place: { tab: 'Allocation', row: allocation.row, header: 'Sign-off' },
  says: `${allocation.quarter} was already proposed by ${proposal.by} at ${proposal.at}; it waits for ${waitsFor(proposal, allocation)}. Nothing was posted again.`,
});
