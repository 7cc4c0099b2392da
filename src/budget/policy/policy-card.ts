import type { Allocation } from '../allocation';
/** The policy of a quarter in two sentences, generated from its settings; says so when the policy is not built yet. */
export const policyCard = (_allocation: Pick<Allocation, 'policy'>): string => {
  throw new Error('being built');
};
