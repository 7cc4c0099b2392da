/** The page Weekly meeting. */
import { topic } from '../topic';

export const dialogWeekly = topic('dialogWeekly', {
  title: 'Weekly meeting',
  buildWeekly: 'Build weekly tab',
  nothingWaits: 'Nothing waits for a decision.',

  forPaper: 'For paper',
  buildFirst: 'Build the weekly tab first; then it can be printed.',
  openPdf: 'Open the weekly tab as PDF',
  pdfAbout: 'Landscape, as wide as the paper, title and date on every page.',

  forChat: 'For a chat',
  forms: { text: 'Plain text', markdown: 'Markdown' },
  pageAs: { text: 'The page as text', markdown: 'The page as Markdown' },

  compare: 'Compare two meetings',
  noMeeting: 'No meeting is on record yet: the first is when a VP builds the weekly tab.',
  from: 'From',
  chooseMeeting: 'Choose a meeting',
  to: 'To',
  today: 'Today',
  nothingChanged: 'Nothing has changed.',
});
