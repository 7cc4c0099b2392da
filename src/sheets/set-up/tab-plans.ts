/** The three tables that set-up lays out. The Weekly tab is a page, not a table, and lays itself out when built. */
import type { TabName } from '../../budget/place';
import type { Column } from '../column';
import { allocationColumns } from '../columns/allocation-columns';
import { changesColumns } from '../columns/changes-columns';
import { requestsColumns } from '../columns/requests-columns';

export interface TabPlan {
  readonly name: Exclude<TabName, 'Weekly'>;
  readonly columns: Readonly<Record<string, Column>>;
  /** Kept in sight while scrolling sideways: what names the row. */
  readonly frozenColumns: number;
  readonly tabColor: string;
}

export const tabPlans: readonly TabPlan[] = [
  { name: 'Allocation', columns: allocationColumns, frozenColumns: 1, tabColor: '#1a73e8' },
  { name: 'Requests', columns: requestsColumns, frozenColumns: 3, tabColor: '#188038' },
  { name: 'Changes', columns: changesColumns, frozenColumns: 1, tabColor: '#5f6368' },
];
