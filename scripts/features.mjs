/**
 * `npm run features -- DIR|FILE…`: runs features, ours or anyone's, on the built bundle; without a name, the project's own.
 * Places are relative to where the command was typed. `--tag @money` runs only the scenarios with that tag.
 * Exits 1 when a scenario fails, a step is unknown, a file can't be read, or there is nothing to run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a scenario runs on, beside the sources that it is built from. */
const builds = [
  { made: ['dist/Code.js', 'dist/Sidebar.html', 'dist/Dialog.html'], from: ['src', 'appsscript.json'] },
  { made: ['build/preview/script-worker.js'], from: ['preview/apps-script'] },
];

/** What to run, as jest is told it: undefined for the project's own features. */
const { places, tag } = readArguments();
const missing = places.filter((place) => !existsSync(place));
for (const place of missing) console.error(`There is no file or folder ${place}.`);
if (missing.length > 0) process.exit(1);

if (builds.some(isStale)) {
  run('scripts/build.mjs', ['--preview'], {});
  // What came out the same is not written again, and would look stale for ever.
  const now = new Date();
  for (const path of builds.flatMap(({ made }) => made)) utimesSync(join(root, path), now, now);
}
const environment = {
  ...(places.length > 0 && { FEATURES: places.join(delimiter) }),
  ...(tag !== undefined && { TAG: tag }),
};
run(
  'node_modules/jest/bin/jest.js',
  ['--selectProjects', 'features', '--runInBand', '--verbose'],
  environment,
);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { tag: { type: 'string' } },
    });
    const typedIn = process.env.INIT_CWD ?? process.cwd();
    return { places: positionals.map((place) => resolve(typedIn, place)), tag: values.tag };
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run features -- [--tag @name] [DIR|FILE…]`);
    process.exit(1);
  }
}

function isStale({ made, from }) {
  const files = made.map((path) => join(root, path));
  if (!files.every((path) => existsSync(path))) return true;
  const oldest = Math.min(...files.map((path) => statSync(path).mtimeMs));
  return from.map((path) => join(root, path)).some((path) => newest(path) > oldest);
}

function newest(path) {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path, { recursive: true }).map((name) => statSync(join(path, name)).mtimeMs),
  );
}

/** Ends the command with the step's own exit code when it fails. */
function run(script, args, environment) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}
