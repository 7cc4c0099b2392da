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

/** What other tests of the built add-on provoke by the way: they expect the code there. */
export const provokedElsewhere: Readonly<Record<string, string>> = {
  copiedFile: 'test/preview/copied-file.test.ts',
  newerLayout: 'test/preview/migrations.test.ts',
  noCopy: 'test/preview/copied-file.test.ts',
};
