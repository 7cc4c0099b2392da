import type { problemsOfBudget as english } from '../en/problems-budget';
import type { Translation } from '../topic';

export const problemsOfBudget: Translation<typeof english> = {
  takeTooLarge:
    'Das Budget von {quarter} ist {budget}, also lassen sich {amount} nicht entziehen. Entziehen Sie nicht mehr als das.',
  anotherUnitToLend:
    '{next} zählt in {nextUnit} und {quarter} in {unit}, also lässt sich nichts daraus leihen. Bewilligen Sie es stattdessen, oder geben Sie beiden Quartalen eine Einheit.',
  quarterClosedToLend: '{next} ist abgeschlossen, also lässt sich nichts daraus leihen.',
  lendLimit: {
    lendable:
      'Aus {next} lassen sich höchstens {limit} leihen, {share} der Basis. Leihen Sie {free} oder weniger, oder bewilligen Sie es.',
    partlyLent:
      'Aus {next} lassen sich höchstens {limit} leihen, {share} der Basis, und {lent} davon sind schon geliehen. Leihen Sie {free} oder weniger, oder bewilligen Sie es.',
    allLent:
      'Aus {next} lassen sich höchstens {limit} leihen, {share} der Basis, und {lent} davon sind schon geliehen. Der Approver kann es noch bewilligen.',
    nothing:
      'Aus {next} lassen sich höchstens {limit} leihen, {share} der Basis. Der Approver kann es noch bewilligen.',
  },
};
