/** What the mutation run asks about each mutant: the tests of the rules, without those of sheets, sidebar and features. */
const [unit] = require('../../jest.config.cjs').projects;

/** @type {import('jest').Config} */
module.exports = {
  ...unit,
  testMatch: ['<rootDir>/test/mutation/rules.test.ts'],
  setupFiles: ['<rootDir>/test/mutation/set-up.ts'],
  testTimeout: 30_000,
};
