/** Finds a Chromium for the browser tests, or installs one, and opens it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';

/** First the one without windows of its own: the same pages in three quarters of the processor's time. */
const WELL_KNOWN = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing here reaches the network by itself, and it runs as root in a container without a GPU. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page lives for a minute: compiling it once more for speed takes a sixth of all its time.
  '--js-flags=--no-turbofan',
];

const found = (): string | undefined => {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, where there is no file.`);
  return named ?? [...WELL_KNOWN, chromium.executablePath()].find((path) => existsSync(path));
};

/** By its file: npx is no program that Windows starts without a shell. */
const PLAYWRIGHT = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');

const onDebianAsRoot = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const debianPackage = (name: string) => ({
  applies: onDebianAsRoot,
  commands: [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', name],
  ],
});

/** Each way of installing, in the order to try; a later one is tried only if no browser is there after the earlier. */
const INSTALLERS: readonly { applies: () => boolean; commands: readonly (readonly string[])[] }[] = [
  debianPackage('chromium-headless-shell'),
  debianPackage('chromium'),
  { applies: () => true, commands: [[process.execPath, PLAYWRIGHT, 'install', 'chromium']] },
];

/** @throws Error that says what to do, when there is no browser and none could be installed. */
function findChromium(): string {
  const problems: string[] = [];
  for (const { applies, commands } of INSTALLERS) {
    const path = found();
    if (path) return path;
    if (!applies()) continue;
    try {
      for (const [command = '', ...args] of commands) execFileSync(command, args, { stdio: 'pipe' });
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  const path = found();
  if (path) return path;
  throw new Error(
    `The browser tests need Chromium. Install Chromium or Chrome, or set CHROMIUM_PATH to one. ${problems.join(' ')}`,
  );
}

/** Where the one Chromium of a test run listens, for all its files and processes. */
const SHARED = 'SHARED_CHROMIUM';

/** That of the test run, if there is one, in which each caller has pages of its own; or one that starts now. */
export const openChromium = (): Promise<Browser> => {
  const shared = process.env[SHARED];
  return shared ? chromium.connect(shared) : chromium.launch(options());
};

let server: BrowserServer | undefined;

/** For all who open it from here on, in this process and in those that it starts. */
export async function shareChromium(): Promise<void> {
  server = await chromium.launchServer(options());
  process.env[SHARED] = server.wsEndpoint();
}

export const closeSharedChromium = async (): Promise<void> => server?.close();

const options = () => ({ executablePath: findChromium(), args: ARGUMENTS });
