/** Whether the list that would be committed is still the one that was proposed. */
import { changeRefused as words } from '../../words/en/change-refused';
import { fill } from '../../words/fill';
import type { Proposal } from '../ledger/quarter-state';
import type { Problem } from '../problem';
import { alreadyProposed, proposalChanged } from '../problems/of-commit';
import type { Request } from '../request';
import { showAmount } from '../showing/show-amount';
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
    if (estimate === undefined || estimate === null) return [fill(words.notOnList, { title: titleOf(id) })];
    return estimate === price
      ? []
      : [fill(words.otherPrice, { title: titleOf(id), now: show(estimate), before: show(price) })];
  });
  const added = listed
    .filter(({ id }) => !lines.some((line) => line.id === id))
    .map(({ title }) => fill(words.newOnList, { title }));
  return [...gone, ...added];
};

export const isAsProposed = (proposal: Proposal, world: World, listed: readonly Request[]): boolean =>
  changesSince(proposal, world, listed).length === 0;

/** For the second name: [] when it signs what the first one signed. */
export const changedProposal = (proposal: Proposal, world: World, listed: readonly Request[]): Problem[] => {
  const changes = changesSince(proposal, world, listed);
  return changes.length === 0 ? [] : [proposalChanged(proposal, changes)];
};

/** For the first name, pressing again with nothing changed. */
export const proposedBefore = (proposal: Proposal, { allocation }: World): Problem =>
  alreadyProposed(allocation, proposal, waitsFor(proposal, allocation));
