/**
 * What the code promises beyond its types. The rules that need to know types are in .oxlintrc.json, where they take a tenth of
 * the time; who may import whom is in .dependency-cruiser.cjs, the layout is prettier's.
 */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];

/** A suppression is a debt, so it names its reason: `eslint-disable-next-line rule -- why`. */
const suppressionSaysWhy = {
  create: (context) => ({
    Program() {
      for (const { value, loc } of context.sourceCode.getAllComments()) {
        if (!/^\s*(eslint|oxlint)-disable/.test(value) || /\s--\s+\S/.test(value)) continue;
        context.report({ loc, message: 'Say why: eslint-disable-next-line the-rule -- the reason' });
      }
    },
  }),
};

/** The rules of the budget get time, chance and the workbook passed in, so that the same ledger gives the same answer. */
const pureBudget = {
  'no-restricted-globals': [
    'error',
    ...[
      'console',
      'Logger',
      'SpreadsheetApp',
      'Session',
      'Utilities',
      'PropertiesService',
      'LockService',
    ].map((name) => ({
      name,
      message: 'budget/ is pure: no Google, no output. Pass in what it needs.',
    })),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'budget/ has no clock: pass today in.',
    },
    { selector: 'CallExpression[callee.name="Date"]', message: 'budget/ has no clock: pass today in.' },
    {
      selector: 'MemberExpression[object.name="Date"][property.name="now"]',
      message: 'budget/ has no clock: pass today in.',
    },
    {
      selector: 'MemberExpression[object.name="Math"][property.name="random"]',
      message: 'budget/ leaves nothing to chance.',
    },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', 'build/', 'coverage/', 'test/preview/sample-scripts/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    plugins: { house: { rules: { 'suppression-says-why': suppressionSaysWhy } } },
    rules: {
      'house/suppression-says-why': 'error',
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/budget/**'], rules: pureBudget },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    // Node's own names; types are not checked here, so eslint looks for the undeclared ones.
    languageOptions: {
      globals: Object.fromEntries(
        [
          '__dirname',
          'Buffer',
          'URL',
          'console',
          'module',
          'process',
          'require',
          'setTimeout',
          'clearTimeout',
          'performance',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
