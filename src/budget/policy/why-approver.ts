/** Why only the approver may confirm a chargeable change: the quarter is locked, or changes have cost too much. */
import { policy as words } from '../../words/en/policy';
import { fill } from '../../words/fill';
import type { QuarterState } from '../ledger/quarter-state';
import type { World } from '../world';
import { wasteGate } from './waste-gate';

/** A sentence; '' when the one who owns the right may confirm it. */
export const whyApprover = ({ allocation }: Pick<World, 'allocation'>, state: QuarterState): string =>
  allocation.mode === 'Locked'
    ? fill(words.locked, { quarter: allocation.quarter })
    : wasteGate(state, allocation.unit).says;
