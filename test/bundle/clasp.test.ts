/** What `npm run deploy` would push, asked of clasp on a machine that has never met Google. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const emptyHome = mkdtempSync(join(tmpdir(), 'never-logged-in-'));

test('clasp pushes exactly the files of dist', () => {
  const clasp = 'node_modules/@google/clasp/build/src/index.js';
  const { status, stdout } = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    env: { ...process.env, HOME: emptyHome, USERPROFILE: emptyHome },
    encoding: 'utf8',
    // Nothing here may wait for a person.
    input: '',
    timeout: 20_000,
  });
  expect(status).toBe(0);
  const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
  expect(filesToPush.map((path) => path.replaceAll('\\', '/')).sort()).toEqual([
    'dist/Code.js',
    ...[
      'Dialog-de',
      'Dialog-ja',
      'Dialog',
      'Sidebar-de',
      'Sidebar-ja',
      'Sidebar',
      'Words-de',
      'Words-ja',
    ].map((name) => `dist/${name}.html`),
    'dist/appsscript.json',
  ]);
});
