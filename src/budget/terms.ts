/** The terms a quarter was opened under: unit, policy and mode. They are posted, so that a later edit can't change them. */
import type { Allocation, Mode, PolicyName } from './allocation';
import type { Unit } from './unit';

export type Terms = Pick<Allocation, 'unit' | 'policy' | 'mode'>;

const separator = ' · ';

const unitNames: readonly Unit[] = ['story points', 'engineering weeks', '% of capacity'];
const policyNames: readonly PolicyName[] = ['Escalating', 'Flat fee', 'Sunk only', 'Churn brackets'];
const modes: readonly Mode[] = ['Charge', 'Shadow', 'Locked'];

/** 'story points · Escalating · Charge', the Title of every row about the budget. */
export const termsInWords = ({ unit, policy, mode }: Terms): string => [unit, policy, mode].join(separator);

/** null when the text is no terms: somebody has typed over it, and the seal says so. */
export const readTerms = (text: string): Terms | null => {
  const parts = text.split(separator);
  const unit = unitNames.find((name) => name === parts[0]);
  const policy = policyNames.find((name) => name === parts[1]);
  const mode = modes.find((name) => name === parts[2]);
  return unit && policy && mode ? { unit, policy, mode } : null;
};
