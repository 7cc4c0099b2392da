/** The weekly meeting in the sidebar: what to say, what to copy, where to print, which meetings to compare. */
import { outcomes as words } from '../words/en/outcomes';
import { compareMeetings } from '../budget/meetings/since-meeting';
import { takeSnapshot } from '../budget/meetings/take-snapshot';
import type { MeetingSnapshot } from '../budget/meetings/snapshot';
import { showDay } from '../words/show-day';
import { weeklyPage } from '../budget/weekly/weekly-page';
import { weeklyMarkdown, weeklyText } from '../budget/weekly/weekly-text';
import { readMeetings } from '../sheets/kept-meetings';
import { printAddress } from '../sheets/weekly/print-address';
import { inspectWeeklyTab } from '../sheets/weekly/weekly-sheet';
import type { WeeklyList, WeeklyView } from './api';
import { isDesk, openDesk, type Desk } from './run/desk';
import { problemViews } from './views/problem-views';

const nothing: Omit<WeeklyView, 'quarter' | 'problems'> = {
  says: '',
  sentence: '',
  agenda: { heading: '', notes: [] },
  text: '',
  markdown: '',
  printAddress: '',
  meetings: [],
};

/** Writes nothing. */
export const weekly = (quarter: string): WeeklyView => {
  const desk = openDesk(quarter);
  if (!isDesk(desk)) {
    return { ...nothing, quarter, problems: problemViews(desk.problems, desk.workbook) };
  }
  const kept = readMeetings();
  const page = weeklyPage(desk.world, { ...kept, pending: desk.pending });
  return {
    quarter: desk.world.allocation.quarter,
    says: page.subtitle,
    sentence: page.sentence,
    agenda: page.agenda,
    text: weeklyText(page),
    markdown: weeklyMarkdown(page),
    printAddress: addressOf(desk),
    meetings: [...kept.snapshots].reverse().map(({ day }) => ({ day, shown: showDay(day) })),
    problems: [],
  };
};

const addressOf = ({ workbook: { spreadsheet } }: Desk): string => {
  const found = inspectWeeklyTab(spreadsheet);
  return found !== null && 'sheet' in found ? printAddress(spreadsheet, found.sheet) : '';
};

/** Each request that changed between two kept meetings, once; `to` '' is now. The earlier one comes first. Writes nothing. */
export const compareKeptMeetings = (quarter: string, from: string, to: string): WeeklyList => {
  const desk = openDesk(quarter);
  const { snapshots, movers } = readMeetings();
  const kept = (day: string): MeetingSnapshot | undefined =>
    snapshots.find((snapshot) => snapshot.day === day);
  const before = kept(from);
  const after = to === '' && isDesk(desk) ? takeSnapshot(desk.world) : kept(to);
  if (!isDesk(desk) || before === undefined || after === undefined) {
    return { heading: words.meetingGone, notes: [] };
  }
  return before.day <= after.day
    ? compareMeetings(desk.world, movers, before, after)
    : compareMeetings(desk.world, movers, after, before);
};
