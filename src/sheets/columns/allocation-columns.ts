/** The Allocation tab: one row per quarter, what sales was given and what became of it. */
import type { Columns } from '../column';

export type AllocationHeader =
  | 'Quarter'
  | 'Starts'
  | 'Ends'
  | 'Unit'
  | 'Capacity'
  | 'Sales share'
  | 'Reserve'
  | 'Change policy'
  | 'Mode'
  | 'Fill'
  | 'Sign-off'
  | 'VP of Sales'
  | 'VP of Product'
  | 'Approver'
  | 'Budget'
  | 'Built'
  | 'Still to build'
  | 'Sunk'
  | 'Disruption'
  | 'Remaining'
  | 'Phase'
  | 'Committed on'
  | 'Committed by';

const day = 'yyyy-mm-dd';

export const allocationColumns: Columns<AllocationHeader> = {
  Quarter: {
    note: 'The name of the quarter: year, dash, Q and 1 to 4. Example: 2026-Q4.',
    filledBy: 'people',
    width: 86,
    format: '@',
  },
  Starts: { note: 'The first day of the quarter, a date.', filledBy: 'people', width: 92, format: day },
  Ends: {
    note: 'The last day of the quarter, a date. Quarters must not overlap.',
    filledBy: 'people',
    width: 92,
    format: day,
  },
  Unit: {
    note: 'What the budget is counted in: story points, engineering weeks or % of capacity. Locked with the first entry of the quarter.',
    filledBy: 'people',
    width: 128,
    choices: ['story points', 'engineering weeks', '% of capacity'],
  },
  Capacity: {
    note: 'All that product can build in the quarter, in the unit. A number above 0.',
    filledBy: 'people',
    width: 84,
  },
  'Sales share': {
    note: "Sales' part of the capacity. Blank means 10 %, a convention.",
    filledBy: 'people',
    width: 92,
    format: '0.0%',
  },
  Reserve: {
    note: 'Held back from the commit, in the unit or as a percentage of the budget. Blank means none.',
    filledBy: 'people',
    width: 78,
  },
  'Change policy': {
    note: 'How a change of started work is charged. Escalating is the default; all rates are conventions. An edit counts from the next quarter.',
    filledBy: 'people',
    width: 122,
    choices: ['Escalating', 'Flat fee', 'Sunk only', 'Churn brackets'],
  },
  Mode: {
    note: 'Charge posts what changes cost. Shadow shows it and posts 0. Locked sends changes of started work to the approver. An edit counts from the next quarter.',
    filledBy: 'people',
    width: 84,
    choices: ['Charge', 'Shadow', 'Locked'],
  },
  Fill: {
    note: 'Skip to fit lets smaller requests use what is left below one that does not fit. Strict stops at the first that does not fit.',
    filledBy: 'people',
    width: 98,
    choices: ['Skip to fit', 'Strict'],
  },
  'Sign-off': {
    note: 'One: the VP of Sales commits alone. Both: the commit is a proposal until the other VP signs too.',
    filledBy: 'people',
    width: 80,
    choices: ['One', 'Both'],
  },
  'VP of Sales': {
    note: 'E-mail of the person who owns the rank and the budget. With no one named, everyone may do everything.',
    filledBy: 'people',
    width: 170,
  },
  'VP of Product': {
    note: 'E-mail of the person who owns estimates, progress and shipping.',
    filledBy: 'people',
    width: 170,
  },
  Approver: {
    note: 'E-mail of the only person who may grant, take or lend budget, such as the CEO.',
    filledBy: 'people',
    width: 170,
  },
  Budget: {
    note: 'Computed: capacity × sales share, with what was carried in, granted, taken or lent; after the commit by the ledger alone.',
    filledBy: 'formula',
    width: 84,
  },
  Built: {
    note: 'Computed: the built part of committed requests, shipped ones at what they took, and what was built of work left over.',
    filledBy: 'formula',
    width: 78,
  },
  'Still to build': {
    note: 'Computed: committed and not built yet.',
    filledBy: 'formula',
    width: 98,
  },
  Sunk: { note: 'Computed: built and then lost to changes.', filledBy: 'formula', width: 78 },
  Disruption: {
    note: 'Computed: what changes of started work cost beside the work itself.',
    filledBy: 'formula',
    width: 88,
  },
  Remaining: {
    note: 'Computed: what is left to spend; below zero after a take. Budget = Built + Still to build + Sunk + Disruption + Remaining.',
    filledBy: 'formula',
    width: 88,
  },
  Phase: {
    note: 'Computed: Set up, Rank, Proposed commit, Committed, Closed.',
    filledBy: 'formula',
    width: 92,
  },
  'Committed on': {
    note: 'Computed: when the quarter was committed.',
    filledBy: 'formula',
    width: 120,
    format: 'yyyy-mm-dd hh:mm',
  },
  'Committed by': { note: 'Computed: who committed the quarter.', filledBy: 'formula', width: 170 },
};
