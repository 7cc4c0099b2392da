/** The weekly page in the middle of the base case, and what is read on it. */
import { decideMeeting } from '../../../src/budget/decisions/decide-meeting';
import type { MeetingRecord } from '../../../src/budget/meetings/record';
import { emptyRecord } from '../meetings/empty-record';
import { pendingChanges } from '../../../src/budget/pending/pending-changes';
import type { Request } from '../../../src/budget/request';
import type { WeeklyList, WeeklyPage } from '../../../src/budget/weekly/page';
import { weeklyPage } from '../../../src/budget/weekly/weekly-page';
import type { World } from '../../../src/budget/world';
import { asker, committedWorld, entriesOf, on, posted, withBuilt } from '../base-case';

export const pageOf = (world: World, record: Partial<MeetingRecord> = {}): WeeklyPage =>
  weeklyPage(world, { ...emptyRecord, pending: pendingChanges(world), ...record });

export const linesOf = ({ notes }: WeeklyList): string[] =>
  notes.map(({ label, text }) => [label, text].filter(Boolean).join(' – '));

export const withRow = (world: World, id: string, changes: Partial<Request>): World => ({
  ...world,
  requests: world.requests.map((request) => (request.id === id ? { ...request, ...changes } : request)),
});

export const met = (world: World): World => posted(world, entriesOf(decideMeeting(world, asker(), [])));

/** Day 35, HubSpot 40 % built. */
export const middle = on(withBuilt(committedWorld(), 'R-1', 40), 35);
