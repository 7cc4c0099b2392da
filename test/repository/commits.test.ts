/** What `npm run commits` says of a commit's message. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsIn } from '../../scripts/commits/faults-in';

const long = `fix: ${'x'.repeat(115)}`;

test.each([
  'feat: a copied row gets an ID of its own',
  'fix(sidebar): late answers change nothing',
  'feat!: IDs of the first layout are no longer read',
  'revert: "feat: three points"',
  long,
  'docs: how to import\n\nWith three examples, because the last one was misread.',
])('%j may stay', (message) => {
  expect(faultsIn(message)).toEqual([]);
});

test.each([
  ['', 'Begin with a type'],
  ['a sorted ledger is found', 'Begin with a type'],
  ['Fix: a sorted ledger is found', 'Begin with a type'],
  ['fix:a sorted ledger is found', 'Begin with a type'],
  ['fix: ', 'Begin with a type'],
  [
    'feature: a sorted ledger is found',
    '"feature" is no type that is used here. Take one of feat, fix, perf,',
  ],
  ['feat: WIP ledger', 'work in progress stays on your own branch'],
  ['fix: a sorted ledger is found.', 'Leave the full stop out'],
  [`${long}x`, 'has 121 characters and may have 120'],
  ['fix: a sorted ledger is found\nand repaired', 'Leave the second line blank'],
  ['fixup! fix: a sorted ledger is found', 'git rebase --autosquash'],
])('%j is refused with the remedy', (message, remedy) => {
  expect(faultsIn(message)).toEqual([expect.stringContaining(remedy)]);
});

test('everything that is wrong is said at once', () => {
  expect(faultsIn(`feature: ${long}.\nmore`)).toHaveLength(4);
});

const run = (...args: string[]) => {
  const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/commits.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test("git's own lines in the editor are no part of the message, with either end of line", () => {
  const file = join(mkdtempSync(join(tmpdir(), 'message-')), 'COMMIT_EDITMSG');
  writeFileSync(
    file,
    'fix: a sorted ledger is found\n# On branch main\n# ---- >8 ----\ndiff --git\n'.replaceAll('\n', '\r\n'),
  );
  expect(run('--file', file)).toEqual({ status: 0, stdout: '1 message follows the rules.\n', stderr: '' });
});

test('a title that breaks a rule ends with 1 and is named', () => {
  const { status, stdout, stderr } = run('--message', 'fix: it works now.');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe('The title: fix: it works now.\n  Leave the full stop out: the line is a title.\n');
});
