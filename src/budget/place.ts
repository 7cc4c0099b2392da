/** Where on the tabs something is wrong. */
export type TabName = 'Allocation' | 'Requests' | 'Changes' | 'Weekly';

export interface Place {
  readonly tab: TabName;
  /** A1 row number, 1 being the header row. */
  readonly row: number;
  /** The header of the column, as people read it. */
  readonly header: string;
}
