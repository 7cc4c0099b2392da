/** The problems that only a spreadsheet has: test/preview/problems.test.ts provokes them on the built add-on. */
export const provokedInPreview = [
  'duplicateHeader',
  'exampleInUse',
  'foreignTab',
  'foreignTabWeekly',
  'importTooMany',
  'importUnreadable',
  'missingHeader',
  'missingTab',
  'noExample',
  'noQuarter',
  'notEmpty',
  'sessionUnfinished',
  'unknownQuarterAsked',
] as const;
