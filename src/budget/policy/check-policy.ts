/** Refuses what an Allocation row may name but the add-on can't do yet: better no price than a wrong one. */
import type { Allocation } from '../allocation';
import type { Problem } from '../problem';
import { policyNamed } from './policy-named';

const notYet = (allocation: Allocation, header: string, what: string, instead: string): Problem => ({
  code: 'not-available-yet',
  place: { tab: 'Allocation', row: allocation.row, header },
  says: `${header} ${what} of ${allocation.quarter} is not available yet. Choose ${instead}.`,
});

/** [] for Escalating, Charge, One; else a problem for each setting nothing can be priced or posted under. */
export const checkPolicy = (allocation: Allocation): Problem[] => [
  ...(policyNamed(allocation.policy)
    ? []
    : [notYet(allocation, 'Change policy', allocation.policy, 'Escalating')]),
  ...(allocation.mode === 'Charge' ? [] : [notYet(allocation, 'Mode', allocation.mode, 'Charge')]),
  ...(allocation.signOff === 'One' ? [] : [notYet(allocation, 'Sign-off', allocation.signOff, 'One')]),
];
