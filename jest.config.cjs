/**
 * Five projects, one for each part of the product; `npm test` builds first, since three of them read what was built.
 * `npx jest --selectProjects unit` runs one alone. Types are checked by tsc, so ts-jest only translates here.
 */

const { join, sep } = require('node:path');

// These packages ship only ES modules, which jest's CommonJS world needs translated.
const ours = ['@noble', '@cucumber', 'preact'];
const underUniver = [
  'lodash-es',
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
];
const underItsLanguageGuess = ['franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space'];
const underCharts = ['d3-[a-z-]+', 'internmap'];
const esModulePackages = [...ours, ...underUniver, ...underItsLanguageGuess, ...underCharts].join('|');

const project = (displayName, ...folders) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts?(x)`),
  transform: {
    '\\.tsx?$': [
      'ts-jest',
      {
        compiler: require.resolve('./test/translator.cjs'),
        diagnostics: false,
        tsconfig: '<rootDir>/test/tsconfig.jest.json',
      },
    ],
    '\\.m?js$': '<rootDir>/test/es-module-transform.cjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulePackages})/)`, '<rootDir>/(dist|build)/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
});

/** jest takes <rootDir> in such a pattern for a path, whose backslashes on Windows would then mean something else. */
const below = (folder, pattern) =>
  `^${join(__dirname, folder, sep).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}${pattern}`;

/** Tests of the preview, and of the add-on in it: the engine runs outside jest's sandbox, at the speed that it has in the product. */
const outside = (inside) => ({
  ...inside,
  globalSetup: '<rootDir>/test/outside-bundle.cjs',
  testEnvironment: '<rootDir>/test/outside-environment.cjs',
  transform: {
    [below('preview', '.+\\.ts$')]: '<rootDir>/test/outside-transform.cjs',
    '[/\\\\]node_modules[/\\\\]@univerjs[/\\\\]': '<rootDir>/test/outside-transform.cjs',
    // What these do and compare is workbooks, by the thousand.
    [below('test/crash', '[^.]+\\.ts$')]: '<rootDir>/test/outside-transform.cjs',
    [below('test/features', '[^.]+\\.ts$')]: '<rootDir>/test/outside-transform.cjs',
    ...inside.transform,
  },
  transformIgnorePatterns: [`/node_modules/(?!@univerjs/|(${esModulePackages})/)`],
});

/** @type {import('jest').Config} */
module.exports = {
  // The slowest honest test takes a few seconds on two busy cores; what is not done by then hangs.
  testTimeout: 30_000,
  // Left to itself jest keeps one processor free, which of two is half; more than there are take turns and lose time by it.
  maxWorkers: '100%',
  // A worker grows from file to file, to three gigabytes; one that has grown so far makes room for a new one, which starts in a second.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/longest-first.cjs',
  projects: [
    project('unit', 'budget', 'sheets', 'actions', 'example', 'sidebar', 'words'),
    outside(project('preview', 'preview', 'add-on', 'crash')),
    outside(project('features', 'features')),
    project('bundle', 'bundle', 'repository', 'google'),
    {
      ...outside(project('browser', 'browser')),
      moduleNameMapper: { '^playwright-core$': '<rootDir>/test/browser/outside-playwright.cjs' },
      globalSetup: '<rootDir>/test/browser/before-all.ts',
      globalTeardown: '<rootDir>/test/browser/after-all.ts',
    },
  ],
};
