/** The policies an Allocation row may name. */
import type { PolicyName } from '../allocation';
import { churnBrackets } from './churn-brackets';
import { escalating } from './escalating';
import { flatFee } from './flat-fee';
import type { Policy } from './policy';
import { sunkOnly } from './sunk-only';

const policies: Readonly<Record<PolicyName, Policy>> = {
  Escalating: escalating,
  'Flat fee': flatFee,
  'Sunk only': sunkOnly,
  'Churn brackets': churnBrackets,
};

export const policyNamed = (name: PolicyName): Policy => policies[name];
