/**
 * `npm run deploy`: builds, then pushes dist to the Apps Script project named in .clasp.json.
 * What is missing is said in one sentence, before anything is built.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const clasp = `${root}node_modules/@google/clasp/build/src/index.js`;

const missing = whatIsMissing();
if (missing) {
  console.error(missing);
  process.exitCode = 1;
} else {
  await build();
  // --force: the manifest in this repository is the one that counts, and nothing waits for an answer.
  const push = spawnSync(process.execPath, [clasp, 'push', '--force'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.exitCode = push.status ?? 1;
}

function whatIsMissing() {
  if (!hasScriptId()) {
    return 'No Google script is named yet: in your spreadsheet choose Extensions ▸ Apps Script ▸ Project Settings, copy the Script ID into "scriptId" of .clasp.json, and run npm run deploy again.';
  }
  if (!isLoggedIn()) {
    return 'You are not logged in to Google: run npx clasp login, then npm run deploy again.';
  }
  return '';
}

/** A script's ID has 57 letters and digits; clasp reads nothing without one, so the repository holds a placeholder. */
function hasScriptId() {
  // clasp's own variable, for whoever keeps the ID out of the repository.
  const settings = process.env.clasp_config_project ?? `${root}.clasp.json`;
  if (!existsSync(settings)) return false;
  const { scriptId } = JSON.parse(readFileSync(settings, 'utf8'));
  return /^[\w-]{40,}$/.test(scriptId ?? '');
}

function isLoggedIn() {
  const says = execFileSync(process.execPath, [clasp, 'show-authorized-user', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(says).loggedIn;
}
