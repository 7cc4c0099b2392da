/**
 * `npm run mutation`: changes the rules in src/budget one small thing at a time and sees whether a test notices. Takes too
 * long for `npm test`; `npm run mutation -- src/budget/amount.ts` asks about one file.
 */

// Properties repeat themselves for every mutant that they touch, so a few cases must do, and the same ones each time.
process.env.PROPERTY_RUNS ??= '8';
process.env.PROPERTY_SEED ??= '20261001';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // String literals too: what the rules say to people is a rule as well. The summary gives the score with and without them.
  mutate: ['src/budget/**/*.ts'],
  testRunner: 'jest',
  // rules.test.ts requires the tests by name, so nothing can be found from the file that is changed.
  jest: {
    projectType: 'custom',
    configFile: 'test/mutation/jest.config.cjs',
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What jest does not need for the rules' tests is not copied for each run. Without the slash test/preview would go too.
  ignorePatterns: ['/dist', '/build', '/preview', '/test/features', '/test/browser'],
  tempDirName: 'build/stryker',
  cleanTempDir: 'always',
  reporters: ['progress', 'json', 'html'],
  jsonReporter: { fileName: 'build/mutation/report.json' },
  htmlReporter: { fileName: 'build/mutation/report.html' },
  allowEmpty: false,
};
