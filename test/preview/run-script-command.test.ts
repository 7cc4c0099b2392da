/** `npm run script` as a command: JSON alone on stdout, and exit codes that tell a script's error from a wrong call. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const SAMPLES = join(__dirname, 'sample-scripts');

// A process of its own takes its time to start where others run.
jest.setTimeout(120_000);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'script-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** As npm does it for somebody in the folder with the files. */
function run(...program: readonly string[]) {
  return spawnSync(process.execPath, program, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
}

// As npm calls it.
beforeAll(() => {
  const { status, stdout, stderr } = run('scripts/run-bundled.mjs', 'run-script');
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^Usage: npm run -s script/)]);
});

/** The one file that npm's call has made, without making it anew. */
const command = (...args: readonly string[]) => run('build/run-script.cjs', ...args);

test('prints the report as JSON, and nothing else, and exits 0', () => {
  const workbook = write(
    'people.json',
    '{"People": [["Email","Name","Score"],["b@x.yz","B",1],["B@x.yz","b",2]]}',
  );
  const answers = write('answers.json', '{"alerts": ["YES"], "user": "ada@example.com"}');
  const { status, stdout } = command(
    ...[join(SAMPLES, 'sort-and-dedupe'), 'cleanUp', '--workbook', workbook, '--answers', answers],
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    result: '1 removed',
    workbook: {
      name: 'sort-and-dedupe',
      sheets: [
        {
          name: 'People',
          values: [
            ['Email', 'Name', 'Score'],
            ['b@x.yz', 'B', 1],
          ],
        },
      ],
    },
    alerts: [{ title: 'Clean up' }],
  });
});

test('exits 1 when the script threw, with its error in the report', () => {
  const { status, stdout } = command(join(SAMPLES, 'budget-report'), 'buildReport');
  expect(status).toBe(1);
  const { error } = JSON.parse(stdout) as { error: { stack: string } };
  expect(error).toMatchObject({
    name: 'TypeError',
    message: expect.stringContaining('getDataRange') as string,
  });
  expect(error.stack).toMatch(/^TypeError: .*\n {4}at buildReport \(Code\.gs:15:\d+\)$/);
});

test('exits 2 with every fault of the call in plain sentences, and prints nothing', () => {
  const broken = write('broken.json', '{\n "Sheet1": [[1,]]\n}');
  const { status, stdout, stderr } = command(
    ...[join(SAMPLES, 'old-style'), 'gone', '--workbook', broken, '--answers', 'none.json', '--args', '{}'],
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('There is no function "gone" in old-style. It has: onOpen, ask, mark_.');
  expect(stderr).toMatch(/broken\.json, line 2, column 16: Unexpected token/);
  expect(stderr).toContain('There is no answers file none.json.');
  expect(stderr).toContain('--args {} is no JSON list');
});
