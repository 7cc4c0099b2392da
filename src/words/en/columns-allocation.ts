/** What each column of the Allocation tab means and takes: the notes of its headers, at most 200 characters each. */
import { topic } from '../topic';

export const columnsAllocation = topic('columnsAllocation', {
  Quarter: 'The name of the quarter: year, dash, Q and 1 to 4. Example: 2026-Q4.',
  Starts: 'The first day of the quarter, a date.',
  Ends: 'The last day of the quarter, a date. Quarters must not overlap.',
  Unit: 'What the budget is counted in: story points, engineering weeks or % of capacity. Locked with the first entry of the quarter.',
  Capacity: 'All that product can build in the quarter, in the unit. A number above 0.',
  'Sales share': "Sales' part of the capacity. Blank means 10 %, a convention.",
  Reserve: 'Held back from the commit, in the unit or as a percentage of the budget. Blank means none.',
  'Change policy':
    'How a change of started work is charged. Escalating is the default; all rates are conventions. An edit counts from the next quarter.',
  Mode: 'Charge posts what changes cost. Shadow shows it and posts 0. Locked sends changes of started work to the approver. An edit counts from the next quarter.',
  Fill: 'Skip to fit lets smaller requests use what is left below one that does not fit. Strict stops at the first that does not fit.',
  'Sign-off':
    'One: the VP of Sales commits alone. Both: the commit is a proposal until the other VP signs too.',
  'VP of Sales':
    'E-mail of the person who owns the rank and the budget. With no one named, everyone may do everything.',
  'VP of Product': 'E-mail of the person who owns estimates, progress and shipping.',
  Approver: 'E-mail of the only person who may grant, take or lend budget, such as the CEO.',
  Budget:
    'Computed: capacity × sales share, with what was carried in, granted, taken or lent; after the commit by the ledger alone.',
  Built:
    'Computed: the built part of committed requests, shipped ones at what they took, and what was built of work left over.',
  'Still to build': 'Computed: committed and not built yet.',
  Sunk: 'Computed: built and then lost to changes.',
  Disruption: 'Computed: what changes of started work cost beside the work itself.',
  Remaining:
    'Computed: what is left to spend; below zero after a take. Budget = Built + Still to build + Sunk + Disruption + Remaining.',
  Phase: 'Computed: Set up, Rank, Proposed commit, Committed, Closed.',
  'Committed on': 'Computed: when the quarter was committed.',
  'Committed by': 'Computed: who committed the quarter.',
});
