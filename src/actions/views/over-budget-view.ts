/** A quarter below zero, as the sidebar shows it: nothing was dropped, and this is the cheapest way back. */
import { overBudget } from '../../budget/strip/over-budget';
import { listInWords } from '../../words/list-in-words';
import { nameOf } from '../../budget/showing/name-of';
import type { World } from '../../budget/world';
import { change as words } from '../../words/en/change';
import { fill } from '../../words/fill';
import type { OverBudgetView } from '../api';
import { writeChange } from './write-change';

export const overBudgetView = (world: World): OverBudgetView | null => {
  const over = overBudget(world);
  if (!over) return null;
  const { quarter, unit } = world.allocation;
  const names = world.requests.filter(({ id }) => over.drops.includes(id)).map(nameOf);
  const change = writeChange(
    over.drops.map((id) => ({ kind: 'drop', id })),
    quarter,
    unit,
  );
  return {
    says: over.says,
    offers:
      over.drops.length === 0
        ? []
        : [{ label: fill(words.titles.drop, { names: listInWords(names) }), change }],
  };
};
