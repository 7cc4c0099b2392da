/** How the quarter is going, as the page shows it; before the commit nothing burns yet. */
import { weeklyFrame as words } from '../../words/en/weekly-frame';
import { stateOf } from '../ledger/state-of';
import type { MeetingSnapshot } from '../meetings/snapshot';
import { burnByWeek, burnInWords } from '../pace/burn';
import { measures } from '../pace/measures';
import { willNotFinish } from '../pace/will-not-finish';
import type { World } from '../world';
import type { Pace } from './page';

export const weeklyPace = (world: World, snapshots: readonly MeetingSnapshot[]): Pace | null =>
  stateOf(world).status === 'open'
    ? null
    : {
        says: burnInWords(world),
        weeks: burnByWeek(world, snapshots),
        willNotFinish: willNotFinish(world, snapshots),
        measures: { heading: words.pace, notes: measures(world) },
      };
