/** What each side prepares before the meeting. */
import type { MeetingRecord } from '../meetings/record';
import { lastSnapshot } from '../meetings/since-meeting';
import type { World } from '../world';
import type { WeeklyList } from './page';
import { prepForProduct } from './prep-for-product';
import { prepForSales } from './prep-for-sales';

export const weeklyPrep = (
  world: World,
  record: MeetingRecord,
): { readonly sales: WeeklyList; readonly product: WeeklyList } => {
  const before = lastSnapshot(record, world.today);
  return { sales: prepForSales(world, before), product: prepForProduct(world, record, before) };
};
