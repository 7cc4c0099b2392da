/** `npm run changelog` over a history of its own: two versions, and what came since. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const repository = mkdtempSync(join(tmpdir(), 'history-'));
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_SYSTEM: devNull,
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-10-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-10-01T12:00:00Z',
};

const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, env });

function commit(message: string, file = 'src/rules.ts'): void {
  mkdirSync(dirname(join(repository, file)), { recursive: true });
  writeFileSync(join(repository, file), message);
  git('add', '.');
  git('commit', '--quiet', '--message', message);
}

const changelog = (...args: string[]) => {
  const command = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('scripts/changelog.ts'), ...args];
  return spawnSync(process.execPath, command, { cwd: repository, env, encoding: 'utf8' });
};

beforeAll(() => {
  git('init', '--quiet');
  commit('feat: requests are ranked');
  commit('test: ranks of a hundred requests');
  commit('feat: a faster benchmark', 'scripts/bench.ts');
  git('tag', 'v0.1.0');
  commit('fix: a sorted ledger is found');
  commit('feat: cells such as <A1> and *any* others');
  commit('feat!: a drop is priced by the day');
  commit('refactor: one reader');
  commit('a line without a type');
  git('tag', 'v0.10.0');
  git('tag', 'nightly');
  commit('perf: each tab is read once');
});
afterAll(() => rmSync(repository, { recursive: true }));

test('versions stand from new to old, each with what users get from it and nothing else', () => {
  expect(changelog().stderr).toBe('');
  const page = readFileSync(join(repository, 'CHANGELOG.md'), 'utf8');
  expect(page.slice(page.indexOf('## '))).toBe(
    [
      '## Unreleased',
      '### Faster',
      '- each tab is read once',
      '## 0.10.0 (2026-10-01)',
      '### What asks something of you',
      '- a drop is priced by the day',
      '### New',
      '- cells such as &lt;A1> and \\*any\\* others',
      '### Put right',
      '- a sorted ledger is found',
      '## 0.1.0 (2026-10-01)',
      '### New',
      '- requests are ranked',
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n',
  );
});

test('a release shows the changes of its version alone', () => {
  expect(changelog('v0.1.0').stdout).toBe('### New\n\n- requests are ranked\n');
});

test('a version that is not there is named with those that are', () => {
  const { status, stderr } = changelog('0.2.0');
  expect(status).toBe(1);
  expect(stderr).toContain('There is no version "0.2.0". There are: Unreleased, 0.10.0, 0.1.0.');
});
