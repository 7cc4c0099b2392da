/**
 * `npm run commits`: whether the messages of the commits that main does not have yet follow the rules; `-- A..B` for those of a
 * range, `-- --message TEXT` for a title, `-- --file PATH` for what an editor left, as git's hook commit-msg hands it over.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { faultsIn } from './commits/faults-in';
import { commandLine } from './command-line';

interface Named {
  readonly name: string;
  readonly message: string;
}

/** git's own lines below the message are no part of it. */
const withoutComments = (text: string): string =>
  text
    .replace(/\r\n/g, '\n')
    .replace(/^# -+ >8 -+\n[\s\S]*/m, '')
    .replace(/^#.*\n?/gm, '')
    .trim();

function commitsOf(range: string): Named[] {
  const log = execFileSync('git', ['log', '--no-merges', '-z', '--format=%h%n%B', range], {
    encoding: 'utf8',
  });
  return log
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const end = entry.indexOf('\n');
      return { name: entry.slice(0, end), message: entry.slice(end + 1).trim() };
    });
}

function messages(): Named[] {
  const text = { type: 'string' } as const;
  const { values, positionals } = commandLine({
    allowPositionals: true,
    options: { file: text, message: text },
  });
  const { file, message } = values;
  if (message !== undefined) return [{ name: 'The title', message }];
  if (file !== undefined) {
    return [{ name: 'The message', message: withoutComments(readFileSync(file, 'utf8')) }];
  }
  return commitsOf(positionals[0] ?? 'main..HEAD');
}

const read = messages();
const wrong = read
  .map(({ name, message }) => ({ name, message, faults: faultsIn(message) }))
  .filter(({ faults }) => faults.length > 0);
for (const { name, message, faults } of wrong) {
  console.error(`${name}: ${message.split('\n', 1).join()}`);
  for (const fault of faults) console.error(`  ${fault}`);
}
if (wrong.length > 0) process.exitCode = 1;
else console.log(`${read.length} ${read.length === 1 ? 'message follows' : 'messages follow'} the rules.`);
