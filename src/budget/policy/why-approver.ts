/** Why only the approver may confirm a chargeable change: the quarter is locked, or changes have cost too much. */
import type { QuarterState } from '../ledger/quarter-state';
import type { World } from '../world';
import { wasteGate } from './waste-gate';

/** A sentence; '' when the one who owns the right may confirm it. */
export const whyApprover = ({ allocation }: Pick<World, 'allocation'>, state: QuarterState): string =>
  allocation.mode === 'Locked'
    ? `${allocation.quarter} is locked: a change of started work needs the approver.`
    : wasteGate(state, allocation.unit).says;
