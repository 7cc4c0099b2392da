/** The weekly page as data. */
import type { Amount } from './amount';
import type { Strip } from './strip';
import type { Unit } from './unit';
import type { World } from './world';
export interface WeeklyLine {
  readonly id: string;
  /** '1', or '' when it has none. */
  readonly rank: string;
  readonly title: string;
  readonly customer: string;
  readonly builtBp: number;
  /** '40 %', 'just started', '' when not started. */
  readonly built: string;
  readonly amount: Amount;
  /** '20'; in the queue '19–38'. */
  readonly shown: string;
  /** In the queue why it waits; else ''. */
  readonly note: string;
}
export interface QueueGroup {
  /** '2027-Q1', or 'unplanned'. */
  readonly quarter: string;
  /** '2027-Q1 · 37 of about 100, do not promise'. */
  readonly heading: string;
  readonly lines: readonly WeeklyLine[];
}
export interface ShelfLine {
  readonly id: string;
  readonly title: string;
  readonly quarter: string;
  readonly lost: Amount;
  /** '40 % built; 8 built and lost'. */
  readonly note: string;
}
export interface WeeklyPage {
  /** 'Sales budget · 2026-Q4'. */
  readonly title: string;
  /** 'Weekly meeting, 5 November 2026 · week 6 of 13'. */
  readonly subtitle: string;
  readonly unit: Unit;
  readonly strip: Strip;
  readonly sentence: string;
  readonly buildingNow: readonly WeeklyLine[];
  readonly planned: readonly WeeklyLine[];
  /** Heading of the third view: 'Queue for next quarters (tentative)'. */
  readonly queue: readonly QueueGroup[];
  readonly shelf: readonly ShelfLine[];
}
export const weeklyPage = (_world: World): WeeklyPage => {
  throw new Error('being built');
};
