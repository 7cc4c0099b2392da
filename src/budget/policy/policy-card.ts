/** The policy in a sentence for the sidebar and the tabs, made from the settings so that it can't drift from them. */
import type { Allocation } from '../allocation';
import { policyNamed } from './policy-named';

/** For Escalating the sentence of product.md, section 3; of a policy that can't be priced yet, that and the remedy. */
export const policyCard = ({ policy }: Pick<Allocation, 'policy'>): string => {
  const named = policyNamed(policy);
  return named
    ? `You pay for what was already built, ${named.card}; never more than the full price.`
    : `The change policy ${policy} is not available yet. Choose Escalating on the Allocation tab.`;
};
