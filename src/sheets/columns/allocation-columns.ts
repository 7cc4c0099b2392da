/** The Allocation tab: one row per quarter, what sales was given and what became of it. */
import { columnsAllocation } from '../../words/en/columns-allocation';
import { withNotes, type Columns } from '../column';

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

export const allocationColumns: Columns<AllocationHeader> = withNotes(columnsAllocation, {
  Quarter: {
    filledBy: 'people',
    width: 92,
    format: '@',
  },
  Starts: { filledBy: 'people', width: 92, format: day },
  Ends: {
    filledBy: 'people',
    width: 92,
    format: day,
  },
  Unit: {
    filledBy: 'people',
    width: 128,
    choices: ['story points', 'engineering weeks', '% of capacity'],
  },
  Capacity: {
    filledBy: 'people',
    width: 92,
  },
  'Sales share': {
    filledBy: 'people',
    width: 92,
    format: '0.0%',
  },
  Reserve: {
    filledBy: 'people',
    width: 84,
  },
  'Change policy': {
    filledBy: 'people',
    width: 122,
    choices: ['Escalating', 'Flat fee', 'Sunk only', 'Churn brackets'],
  },
  Mode: {
    filledBy: 'people',
    width: 84,
    choices: ['Charge', 'Shadow', 'Locked'],
  },
  Fill: {
    filledBy: 'people',
    width: 98,
    choices: ['Skip to fit', 'Strict'],
  },
  'Sign-off': {
    filledBy: 'people',
    width: 84,
    choices: ['One', 'Both'],
  },
  'VP of Sales': {
    filledBy: 'people',
    width: 170,
  },
  'VP of Product': {
    filledBy: 'people',
    width: 170,
  },
  Approver: {
    filledBy: 'people',
    width: 170,
  },
  Budget: {
    filledBy: 'formula',
    width: 84,
  },
  Built: {
    filledBy: 'formula',
    width: 84,
  },
  'Still to build': {
    filledBy: 'formula',
    width: 98,
  },
  Sunk: { filledBy: 'formula', width: 84 },
  Disruption: {
    filledBy: 'formula',
    width: 92,
  },
  Remaining: {
    filledBy: 'formula',
    width: 92,
  },
  Phase: {
    filledBy: 'formula',
    width: 92,
  },
  'Committed on': {
    filledBy: 'formula',
    width: 120,
    format: 'yyyy-mm-dd hh:mm',
  },
  'Committed by': { filledBy: 'formula', width: 170 },
});
