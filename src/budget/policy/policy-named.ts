/** The policies an Allocation row may name. */
import type { PolicyName } from '../allocation';
import { escalating } from './escalating';
import type { Policy } from './policy';

/** null: named in product.md, not built yet. Nothing may be priced under it, least of all by another policy's rates. */
const policies: Readonly<Record<PolicyName, Policy | null>> = {
  Escalating: escalating,
  'Flat fee': null,
  'Sunk only': null,
  'Churn brackets': null,
};

export const policyNamed = (name: PolicyName): Policy | null => policies[name];
