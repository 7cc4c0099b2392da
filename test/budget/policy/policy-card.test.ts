import { policyCard, policyConventions } from '../../../src/budget/policy/policy-card';

const cardOf = (policy: Parameters<typeof policyCard>[0]['policy']): string =>
  policyCard({ policy, mode: 'Charge' });

test('The policy card of Escalating is the sentence of product.md', () => {
  expect(cardOf('Escalating')).toBe(
    'You pay for what was already built, plus 10 % of the size of what you interrupt; the rate rises with every change and doubles by quarter end; never more than the full price.',
  );
});

test('Every policy says what it charges, in its own numbers', () => {
  expect(cardOf('Flat fee')).toBe(
    'You pay for what was already built, plus 3 % of the base budget for each started request you interrupt, whatever its size; the fee stays the same all quarter; never more than the full price.',
  );
  expect(cardOf('Sunk only')).toBe(
    'You pay for what was already built, and nothing for the disruption; never more than the full price.',
  );
  expect(cardOf('Churn brackets')).toBe(
    'You pay for what was already built, plus a part of what you interrupt that rises with all that was interrupted in the quarter: nothing up to 5 % of the budget, 25 % up to 10 % of the budget, 50 % up to 20 % of the budget, 100 % above; never more than the full price.',
  );
});

test.each([
  ['Shadow', 'nothing of it is charged'],
  ['Locked', 'needs the approver'],
] as const)('Mode %s adds what it does', (mode, says) => {
  const card = policyCard({ policy: 'Flat fee', mode });
  expect(card.startsWith(`${cardOf('Flat fee')} ${mode}`)).toBe(true);
  expect(card).toContain(says);
});

test('That the rates are a choice is said beside the card', () => {
  expect(policyConventions()).toContain('conventions');
  expect(policyConventions()).toContain('more than 20 % of the budget');
});
