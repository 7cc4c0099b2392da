/** What `npm run deploy` would push, and what it says on a machine that has never met Google. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const emptyHome = mkdtempSync(join(tmpdir(), 'never-logged-in-'));

function run(script: string, args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, HOME: emptyHome, USERPROFILE: emptyHome, ...env },
    encoding: 'utf8',
    // Nothing here may wait for a person.
    input: '',
    timeout: 20_000,
  });
  return { status, stdout, stderr: stderr.trim() };
}

test('clasp pushes exactly the four files of dist', () => {
  const { status, stdout } = run('node_modules/@google/clasp/build/src/index.js', [
    'show-file-status',
    '--json',
  ]);
  expect(status).toBe(0);
  const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
  expect(filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/Dialog.html',
    'dist/Sidebar.html',
    'dist/appsscript.json',
  ]);
});

test('deploy without a script says where to find its ID', () => {
  const { status, stdout, stderr } = run('scripts/deploy.mjs');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^No Google script is named yet: .* npm run deploy again\.$/);
});

test('deploy without a login says which command is next', () => {
  const settings = join(emptyHome, '.clasp.json');
  writeFileSync(settings, JSON.stringify({ scriptId: 'x'.repeat(57), rootDir: '.' }));
  const { status, stdout, stderr } = run('scripts/deploy.mjs', [], { clasp_config_project: settings });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe('You are not logged in to Google: run npx clasp login, then npm run deploy again.');
});
