/** What was asked for since the last meeting, the most wanted first. */
import type { MeetingSnapshot } from '../meetings/snapshot';
import { byRank } from '../ranking/by-rank';
import type { Request } from '../request';
import type { World } from '../world';

export const newAsks = (world: World, before: MeetingSnapshot | undefined): Request[] => {
  const known = new Set(before?.requests.map(({ id }) => id));
  return world.requests.filter(({ status, id }) => status === 'New' && !known.has(id)).sort(byRank);
};
