/** What all parts of one event are priced by: the state before it, its number, the third of the quarter, the policy. */
import { stateOf } from '../ledger/state-of';
import type { QuarterState } from '../ledger/quarter-state';
import { policyNamed } from '../policy/policy-named';
import type { Policy } from '../policy/policy';
import { phaseOf, type Phase } from '../quarter';
import type { World } from '../world';

export interface EventContext {
  readonly world: World;
  readonly state: QuarterState;
  /** Number this event gets if it is chargeable: one more than those before it, however many parts it has. */
  readonly changeNo: number;
  readonly phase: Phase;
  /** null when the row names a policy that is not built yet. */
  readonly policy: Policy | null;
}

export const eventContext = (world: World): EventContext => {
  const state = stateOf(world);
  return {
    world,
    state,
    changeNo: state.changes + 1,
    phase: phaseOf(world.allocation, world.today),
    policy: policyNamed(world.allocation.policy),
  };
};
