/** What applied changes do to the fake server's quarter. */
import type { ChangeRequest } from '../../../src/actions/api';
import { changesIn, partOf } from './parts';
import { find, leftIn } from './rows';
import type { FakeState } from './state';

export const applyChange = (state: FakeState, change: ChangeRequest, title: string): void => {
  for (const each of changesIn(change)) applyOne(state, each);
  state.undo = {
    what: title,
    says: `${title}, on 5 November 2026 by ${state.email || 'Dana'}; can be undone until 7 November 2026.`,
  };
};

const applyOne = (state: FakeState, change: ReturnType<typeof changesIn>[number]): void => {
  const { sunk, disruption, effect } = partOf(state, change);
  state.sunk += sunk;
  state.disruption += disruption;
  const remaining = leftIn(state) + sunk + disruption + effect;
  if ('in' in change) {
    state.committed = [...state.committed, change.in];
    state.shelf = state.shelf.filter((id) => id !== change.in);
  } else if (change.kind === 'drop' || change.kind === 'pull') {
    state.committed = state.committed.filter((id) => id !== change.out);
    if (find(state, change.out).built > 0) state.shelf = [...state.shelf, change.out];
  } else if (change.kind === 'grow' || change.kind === 'cut') {
    const by = Number(change.by) * (change.kind === 'cut' ? -1 : 1);
    state.resized = { ...state.resized, [change.out]: (state.resized[change.out] ?? 0) + by };
  }
  // A shipped request stays in the sum at its price; what it saved, and what the approver moves, is budget.
  state.budget += remaining - leftIn(state);
};
