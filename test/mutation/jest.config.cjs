/** What the mutation run asks about each mutant: the tests of the rules, without those of sheets, sidebar and features. */
const [unit] = require('../../jest.config.cjs').projects;

/** These look at ten thousand quarters, or at how chance falls; the same histories serve the other properties. */
const tooMany = ['every-quarter', 'what-happens'].map((name) => `test/budget/properties/${name}`);

/** @type {import('jest').Config} */
module.exports = {
  ...unit,
  testMatch: ['<rootDir>/test/budget/**/*.test.ts'],
  testPathIgnorePatterns: tooMany,
  setupFiles: ['<rootDir>/test/mutation/set-up.ts'],
  testTimeout: 30_000,
};
