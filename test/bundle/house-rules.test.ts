/** The lint and import rules bite: a small repository that breaks each of them, under the real settings. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = process.cwd();
const culprit = mkdtempSync(join(realpathSync(tmpdir()), 'culprit-'));
const settings = [
  '.oxlintrc.json',
  'house-rules.mjs',
  '.dependency-cruiser.cjs',
  'package.json',
  'tsconfig.json',
  'src/tsconfig.json',
  'src/budget/tsconfig.json',
];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(culprit, path)), { recursive: true });
  writeFileSync(join(culprit, path), text);
}

function run(script: string, ...args: string[]): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: culprit,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

beforeAll(() => {
  for (const path of settings) cpSync(join(root, path), join(culprit, path));
  // A junction is the one link to a folder that Windows gives to anybody.
  symlinkSync(join(root, 'node_modules'), join(culprit, 'node_modules'), 'junction');
});
afterAll(() => rmSync(culprit, { recursive: true }));

/** Each breaks one rule of .oxlintrc.json; the last of them none that a file shows without the types of others. */
const unlinted: [rule: string, path: string, text: string][] = [
  ['house(no-clock-or-chance)', 'src/budget/clock.ts', 'export const today = new Date();'],
  ['house(no-clock-or-chance)', 'src/budget/text.ts', 'export const today = Date();'],
  ['house(no-clock-or-chance)', 'src/budget/now.ts', 'export const now = Date.now();'],
  ['house(no-clock-or-chance)', 'src/budget/chance.ts', 'export const chance = Math.random();'],
  ['eslint(no-restricted-globals)', 'src/budget/noise.ts', 'console.log(1);'],
  ['eslint(no-restricted-globals)', 'src/budget/google.ts', 'export const app = SpreadsheetApp;'],
  ['typescript(no-explicit-any)', 'src/any.ts', 'export const a: any = 1;'],
  ['typescript(no-non-null-assertion)', 'src/bang.ts', 'export const c = (a?: string): string => a!;'],
  ['typescript(ban-ts-comment)', 'src/ignore.ts', '// @ts-ignore\nexport const d: string = 1;'],
  [
    'typescript(consistent-type-imports)',
    'src/type.ts',
    "import { E } from './e';\nexport const e = (x: E): E => x;",
  ],
  [
    'house(suppression-says-why)',
    'src/hush.ts',
    '// oxlint-disable-next-line eqeqeq\nexport const f = (x: number) => x == 1;',
  ],
  ['eslint(eqeqeq)', 'src/equals.ts', 'export const g = (x: number) => x == 1;'],
  [
    'eslint(curly)',
    'src/curly.ts',
    'export const h = (x: boolean) => {\n  if (x)\n    return 1;\n  return 2;\n};',
  ],
  ['eslint(max-lines)', 'src/long.ts', 'export {};\n'.repeat(251)],
  ['eslint(no-undef)', 'src/lost.mjs', 'export const lost = nowhere;'],
  ['typescript(no-unsafe-return)', 'src/unsafe.ts', "export const b = (): string => JSON.parse('1');"],
  ['typescript(no-floating-promises)', 'src/floating.ts', 'Promise.resolve(1);'],
  ['typescript(no-unnecessary-condition)', 'src/needless.ts', 'export const n = (x: string) => x ?? 1;'],
  [
    'typescript(switch-exhaustiveness-check)',
    'src/part.ts',
    "export const s = (x: 'a' | 'b') => {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};",
  ],
];

describe('oxlint refuses', () => {
  let found: { code: string; filename: string }[];
  beforeAll(() => {
    write('src/e.ts', 'export interface E {\n  a: string;\n}\n');
    for (const [, path, text] of unlinted) write(path, `${text}\n`);
    const report = run('oxlint/bin/oxlint', '--format', 'json', 'src');
    found = (report as { diagnostics: typeof found }).diagnostics;
  });

  test.each(unlinted)('%s, in %s', (code, filename) =>
    expect(found).toContainEqual(expect.objectContaining({ code, filename })),
  );
  test('a suppression that suppresses nothing', () => {
    write('src/needless-hush.ts', '// oxlint-disable-next-line eqeqeq -- it was needed once\nexport {};\n');
    const report = run('oxlint/bin/oxlint', '--format', 'json', 'src/needless-hush.ts');
    expect((report as { diagnostics: { message: string }[] }).diagnostics).toMatchObject([
      { message: expect.stringContaining('Unused') as string },
    ]);
  });
  test('nothing in a clean file', () =>
    expect(found.filter(({ filename }) => filename === 'src/e.ts')).toEqual([]));
});

/** Each breaks one rule of .dependency-cruiser.cjs. */
const misplaced: [rule: string, path: string, text: string][] = [
  ['budget-imports-only', 'src/budget/to-sheets.ts', "import '../sheets/tab';"],
  ['budget-imports-only', 'src/budget/to-luxon.ts', "import 'luxon';"],
  ['budget-imports-only', 'src/budget/to-node.ts', "import 'node:fs';"],
  ['sheets-imports-only', 'src/sheets/to-actions.ts', "import '../actions/act';"],
  ['sheets-imports-only', 'src/sheets/to-luxon.ts', "import 'luxon';"],
  ['functions-imports-only', 'src/functions/to-actions.ts', "import '../actions/act';"],
  ['actions-imports-only', 'src/actions/to-functions.ts', "import '../functions/total';"],
  ['actions-imports-only', 'src/actions/to-preview.ts', "import '../../preview/page/grid';"],
  [
    'sidebar-imports-only',
    'src/sidebar/to-budget.ts',
    "import type { B } from '../budget/rule';\nexport type S = B;",
  ],
  ['sidebar-takes-only-types', 'src/sidebar/to-actions.ts', "import { act } from '../actions/act';\nact();"],
  ['entry-imports-only', 'src/entry.ts', "import './budget/rule';"],
  ['preview-is-apart', 'preview/page/to-src.ts', "import '../../src/budget/rule';"],
  ['only-the-engine-knows-univer', 'preview/page/to-univer.ts', "import '@univerjs/core';"],
  ['packages-are-declared', 'preview/page/to-lodash.ts', "import 'lodash-es';"],
  ['no-cycles', 'src/sheets/one.ts', "import './two';"],
  ['no-broken-imports', 'src/sheets/lost.ts', "import './nowhere';"],
];

const wellPlaced: [path: string, text: string][] = [
  ['src/budget/rule.ts', "import '@noble/hashes/sha2.js';\nexport type B = 1;"],
  ['src/sheets/tab.ts', "import '../budget/rule';"],
  ['src/sheets/two.ts', "import './one';"],
  ['src/functions/total.ts', "import '../budget/rule';"],
  [
    'src/actions/act.ts',
    "import '../sheets/tab';\nimport '../budget/rule';\nexport const act = () => 1;\nexport type A = 1;",
  ],
  ['src/sidebar/page.ts', "import 'preact';\nimport type { A } from '../actions/act';\nexport type P = A;"],
  ['preview/page/grid.ts', 'export {};'],
  ['test/sheets/tab.test.ts', "import '../../src/sheets/tab';\nimport '../../preview/page/grid';"],
  ['preview/engine/univer.ts', "import '@univerjs/core';"],
];

describe('dependency-cruiser refuses', () => {
  let found: { from: string; rule: { name: string } }[];
  beforeAll(() => {
    for (const [path, text] of wellPlaced) write(path, `${text}\n`);
    for (const [, path, text] of misplaced) write(path, `${text}\n`);
    const cruise = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'preview'];
    const report = run('dependency-cruiser/bin/dependency-cruise.mjs', ...cruise) as {
      summary: { violations: typeof found };
    };
    found = report.summary.violations;
  });

  test.each(misplaced)('%s, in %s', (rule, path) => {
    expect(found.filter(({ from }) => from === path).map(({ rule }) => rule.name)).toContain(rule);
  });

  test('nothing that is where it belongs', () => {
    const welcome = wellPlaced.map(([path]) => path).filter((path) => path !== 'src/sheets/two.ts');
    expect(found.filter(({ from }) => welcome.includes(from))).toEqual([]);
  });
});
