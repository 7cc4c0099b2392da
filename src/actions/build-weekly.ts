/** Holds the weekly meeting: records it, builds its page from the ledger and the requests, and shows it. */
import { firstSentence } from '../budget/sentences/first-sentence';
import { joinSentences } from '../words/join-sentences';
import { outcomes as words } from '../words/en/outcomes';
import { weeklyTab } from '../words/en/weekly-tab';
import { fill } from '../words/fill';
import { isRefused } from '../budget/decision';
import { decideMeeting } from '../budget/decisions/decide-meeting';
import { meetingThisWeek, mondayOf } from '../budget/meetings/met-weeks';
import { takeSnapshot } from '../budget/meetings/take-snapshot';
import { showDay } from '../words/show-day';
import type { WeeklyPage } from '../budget/weekly/page';
import { weeklyPage } from '../budget/weekly/weekly-page';
import { keepMeetings, readMeetings } from '../sheets/kept-meetings';
import { insertWeeklyTab, inspectWeeklyTab } from '../sheets/weekly/weekly-sheet';
import { readWeekly, writeWeekly } from '../sheets/weekly/write-weekly';
import { accepted } from './run/accepted';
import type { Outcome, Signature } from './api';
import { diedBefore, hasDied } from './run/complete-unfinished';
import { askerOf, deskAfter, type Desk } from './run/desk';
import { openToPost } from './run/open-to-post';
import { postEntries } from './run/post-entries';
import { busy, refused } from './run/refused';
import { isOpenDesk } from './run/open-requests';
import { underLock } from './run/under-lock';
import { beginWriting } from './memory/unfinished';

/**
 * The first time in a week the meeting is posted, and what was ticked since the last one with it; then the page is only
 * built anew. Whoever may not record it gets the page all the same. Faults that only concern ranks do not stop a meeting; a
 * workbook that can't be read does.
 */
export const buildWeekly = (quarter: string, signature: Signature = {}): Outcome =>
  underLock(() => {
    const desk = openToPost(quarter, signature);
    if (!isOpenDesk(desk)) return desk;
    const misshapen = desk.problems.filter(({ place }) => place?.row === 1);
    if (misshapen.length > 0) return refused(desk, misshapen);
    const { spreadsheet, today } = desk.workbook;
    const found = inspectWeeklyTab(spreadsheet);
    if (found !== null && 'code' in found) return refused(desk, [found]);
    const isThere = found !== null && !found.isBlank;
    if (!isThere) beginWriting();
    const tab = isThere
      ? readWeekly(found.sheet, found.values)
      : readWeekly(insertWeeklyTab(spreadsheet, found));
    const decision = decideMeeting(desk.world, askerOf(desk, ''), tab.settled);
    const isNew = !isRefused(decision) && decision.entries.length > 0;
    if (!isNew) beginWriting();
    const workbook = isNew ? postEntries(desk.workbook, decision.entries) : desk.workbook;
    const { world, pending } = deskAfter(desk, workbook);
    const { snapshots, movers } = readMeetings();
    const page = withProblems(weeklyPage(world, { snapshots, movers, pending }), desk);
    // Of a run that died after the entry the page is still that of a new meeting.
    const wasPosted = diedBefore().entries.some(({ event }) => event === 'Met');
    writeWeekly(tab, page, { isNewMeeting: isNew || wasPosted, isFromScratch: hasDied() });
    // One a week, of when it was held: what happened afterwards is for the next page, however often this one is built.
    const isKept = snapshots.some(({ day }) => day >= mondayOf(today));
    if (!isKept && meetingThisWeek(world.ledger, today)) keepMeetings([takeSnapshot(world)]);
    spreadsheet.setActiveSheet(tab.sheet);
    const notRecorded = isRefused(decision)
      ? [fill(words.notRecorded, { why: joinSentences(decision.refusals.map(({ says }) => says)) })]
      : [];
    return accepted(
      desk,
      workbook,
      joinSentences([fill(words.weeklyReady, { day: showDay(today) }), ...notRecorded]),
    );
  }, busy);

/** More of them are the sidebar's. */
const shownProblems = 2;

/** What is wrong with the tabs is for the two of them to know before they decide anything; the remedy is in the sidebar. */
const withProblems = (page: WeeklyPage, { problems }: Desk): WeeklyPage => {
  const more = problems.length - shownProblems;
  const notes = [
    ...problems
      .slice(0, shownProblems)
      .map(({ says }) => ({ label: weeklyTab.check, text: firstSentence(says) })),
    ...(more > 0 ? [{ label: weeklyTab.check, text: fill(weeklyTab.moreProblems, { n: more }) }] : []),
  ];
  return { ...page, agenda: { ...page.agenda, notes: [...notes, ...page.agenda.notes] } };
};
