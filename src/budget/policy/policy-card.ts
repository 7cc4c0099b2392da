/** The policy in a sentence for the sidebar and the tabs, made from the settings so that it can't drift from them. */
import { policy as words } from '../../words/en/policy';
import { fill } from '../../words/fill';
import type { Allocation } from '../allocation';
import { joinSentences } from '../../words/join-sentences';
import { showShare } from '../showing/show-share';
import { policyNamed } from './policy-named';
import { gateBp } from './waste-gate';

/** For Escalating the sentence of product.md, section 3. */
export const policyCard = ({ policy, mode }: Pick<Allocation, 'policy' | 'mode'>): string =>
  joinSentences([
    fill(words.card, { disruption: policyNamed(policy).card() }),
    ...(mode === 'Charge' ? [] : [words.cardOfMode[mode]]),
  ]);

/** What the card leaves out: that the numbers are a choice, when another one counts, and when the approver is asked. */
export const policyConventions = (): string => fill(words.conventions, { gate: showShare(gateBp) });
