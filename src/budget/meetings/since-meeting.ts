/** What has changed since the last meeting of an earlier week: each request once. */
import { titleInWords } from '../sentences/title-in-words';
import { showDayShort } from '../show-day';
import type { WeeklyList } from '../weekly/page';
import type { World } from '../world';
import { moveInWords, movedRanks } from './moved-ranks';
import type { MeetingRecord } from './record';
import { takeSnapshot } from './take-snapshot';

export const sinceMeeting = (world: World, { snapshots, movers }: MeetingRecord): WeeklyList => {
  const last = snapshots.filter(({ day }) => day < world.today).pop();
  if (!last) {
    return {
      heading: 'Since the last meeting',
      notes: [
        { label: '', text: 'This is the first meeting on record: there is nothing to compare with yet.' },
      ],
    };
  }
  const titles = new Map(world.requests.map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => titleInWords(titles.get(id) ?? id);
  const { says, moves } = movedRanks(last.requests, takeSnapshot(world).requests, titleOf);
  const heading = `Since ${showDayShort(last.day, world.today)}`;
  if (moves.length === 0) return { heading, notes: [{ label: '', text: 'Nothing has changed.' }] };
  return {
    heading,
    notes: [
      { label: 'Ranked', text: says },
      ...moves.map((move) => ({
        label: '',
        text: `${titleOf(move.id)}: ${moveInWords(move, movers, last.day)}`,
      })),
    ],
  };
};
