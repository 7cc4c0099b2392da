/** The policy in a sentence for the sidebar and the tabs, made from the settings so that it can't drift from them. */
import type { Allocation, Mode } from '../allocation';
import { showShare } from '../show-share';
import { policyNamed } from './policy-named';
import { gateBp } from './waste-gate';

const ofMode: Readonly<Record<Mode, string>> = {
  Charge: '',
  Shadow: ' Shadow mode: this is shown and recorded, and nothing of it is charged.',
  Locked: ' Locked: a change of started work needs the approver.',
};

/** For Escalating the sentence of product.md, section 3. */
export const policyCard = ({ policy, mode }: Pick<Allocation, 'policy' | 'mode'>): string =>
  `You pay for what was already built, ${policyNamed(policy).card}; never more than the full price.${ofMode[mode]}`;

/** What the card leaves out: that the numbers are a choice, when another one counts, and when the approver is asked. */
export const policyConventions = `The rates are conventions. Another policy, chosen on the Allocation tab, counts from the next quarter. Once changes have cost more than ${showShare(gateBp)} of the budget, the next chargeable one needs the approver.`;
