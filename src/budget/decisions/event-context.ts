/** What all parts of one event are priced by: the state before it, its number, the third of the quarter, the policy. */
import type { Mode } from '../allocation';
import type { Amount } from '../amount';
import type { QuarterState } from '../ledger/quarter-state';
import { stateOf } from '../ledger/state-of';
import { circumstancesOf } from '../policy/circumstances';
import type { Circumstances, Policy } from '../policy/policy';
import { policyNamed } from '../policy/policy-named';
import type { World } from '../world';

export interface EventContext {
  readonly world: World;
  readonly state: QuarterState;
  readonly policy: Policy;
  readonly mode: Mode;
  /** `changeNo` is the number this event gets if it is chargeable: one more than those before it, however many parts it has. */
  readonly circumstances: Circumstances;
}

export const eventContext = (world: World): EventContext => {
  const state = stateOf(world);
  return {
    world,
    state,
    policy: policyNamed(world.allocation.policy),
    mode: world.allocation.mode,
    circumstances: circumstancesOf(world, state),
  };
};

/** The same for a later part of the event, once earlier parts have interrupted work of that size. */
export const havingInterrupted = (context: EventContext, size: Amount): EventContext => ({
  ...context,
  circumstances: {
    ...context.circumstances,
    interruptedBefore: context.circumstances.interruptedBefore + size,
  },
});
