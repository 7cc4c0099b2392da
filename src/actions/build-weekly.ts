/** Builds the page for the weekly meeting from the ledger and the requests, and shows it. */
import { showDay } from '../budget/show-day';
import { takeSnapshot } from '../budget/meetings/take-snapshot';
import { weeklyPage } from '../budget/weekly/weekly-page';
import { keepMeeting, readMeetings, readMovers } from '../sheets/rank-history';
import { insertWeeklyTab, inspectWeeklyTab } from '../sheets/weekly/weekly-sheet';
import { writeWeekly } from '../sheets/weekly/write-weekly';
import { accepted } from './accepted';
import type { Outcome } from './api';
import { isDesk, openDesk } from './desk';
import { busy, refused } from './refused';
import { underLock } from './under-lock';

/** Posts nothing. Faults that only concern ranks do not stop a meeting; a workbook that can't be read does. */
export const buildWeekly = (quarter: string): Outcome =>
  underLock(() => {
    const desk = openDesk(quarter);
    if (!isDesk(desk)) return refused(desk, desk.problems);
    const misshapen = desk.problems.filter(({ place }) => place?.row === 1);
    if (misshapen.length > 0) return refused(desk, misshapen);
    const { spreadsheet, today } = desk.workbook;
    const found = inspectWeeklyTab(spreadsheet);
    if (found !== null && 'code' in found) return refused(desk, [found]);
    const sheet = found?.sheet ?? insertWeeklyTab(spreadsheet);
    const { world, pending } = desk;
    const snapshots = readMeetings();
    writeWeekly(sheet, weeklyPage(world, { snapshots, movers: readMovers(), pending }));
    keepMeeting(takeSnapshot(world), snapshots);
    spreadsheet.setActiveSheet(sheet);
    return accepted(desk, desk.workbook, `The weekly tab is ready for ${showDay(today)}.`);
  }, busy);
