/** A meeting in the middle of the quarter, with two before it on record. */
import type { WeeklyList, WeeklyView } from '../../../src/actions/api';

const text = [
  'Sales budget · 2026-Q4',
  'Weekly meeting, 5 November 2026 · week 6 of 13',
  'Being built now: HubSpot (40 % built), SSO (just started)',
].join('\n');

export const weeklyView: WeeklyView = {
  quarter: '2026-Q4',
  says: 'Weekly meeting, 5 November 2026 · week 6 of 13 · last met 29 October · 3 weeks in a row',
  sentence:
    "Here's what we're building for you: HubSpot (40 % built) and SSO (just started). Planned this quarter: Audit log, Bulk import, Usage report. Here's what's left: 10 of 100 points. Next change would be your 1st; we are in the middle third: 15 % of what it interrupts.",
  agenda: {
    heading: 'To decide today',
    notes: [
      {
        label: 'Hand edit',
        text: 'R-1 HubSpot: Status says Declined. Applied, it costs 11 and gives 9 back.',
      },
      {
        label: 'Promise',
        text: 'SAP is promised to Globex by 14 November, and nobody is named to pay for it',
      },
    ],
  },
  text,
  markdown: `## ${text}`,
  printAddress: 'https://docs.google.com/spreadsheets/d/1/export?format=pdf',
  meetings: [
    { day: '2026-10-29', shown: '29 October 2026' },
    { day: '2026-10-22', shown: '22 October 2026' },
  ],
  problems: [],
};

export const comparedMeetings: WeeklyList = {
  heading: 'From 22 October to 29 October',
  notes: [
    { label: 'Moved', text: 'HubSpot: 20 % to 40 %' },
    { label: 'New', text: 'Custom roles' },
  ],
};
