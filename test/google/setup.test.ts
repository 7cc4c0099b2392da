/**
 * `npm run setup:google`, from a clone to an open spreadsheet: the real command runs the real clasp, which speaks to a stand-in of
 * Google. After each failure the same command is run again, since that is the remedy it names.
 */
import { apiIsOff, noPermission, overQuota } from './stand-in';
import { Sitting } from './sitting';

const again = 'npm run setup:google again.';
const sheet = 'x'.repeat(44);

let sitting: Sitting;
beforeEach(async () => {
  sitting = await new Sitting().open();
});
afterEach(() => sitting.close());

/** Each step is a clasp of its own, and up to eight of them start in one test while other tests have the machine. */
jest.setTimeout(180_000);

const target = (): unknown => JSON.parse(sitting.read('.clasp.dev.json') ?? 'null');
const nothingIsMade = { made: 0, kept: undefined };
const made = () => ({
  made: sitting.google.projects.size + sitting.google.spreadsheets.length,
  kept: sitting.read('.clasp.dev.json'),
});

test('from never logged in to the spreadsheet in the browser, and a second run changes nothing', async () => {
  const placeholder = sitting.read('.clasp.json');
  const first = await sitting.run('setup', [], { answers: ['', ''], asTyped: true });
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('Extensions ▸ Sales Budget ▸ Set up this spreadsheet');

  const [parentId] = sitting.google.spreadsheets;
  const [[scriptId, project] = []] = sitting.google.projects;
  expect(target()).toEqual({ scriptId, rootDir: 'dist', parentId, account: 'vp@example.com' });
  expect(project).toMatchObject({ title: 'Sales Budget', parentId });
  expect(project?.files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
    'Code SERVER_JS',
    ...['Dialog', 'Dialog-de', 'Dialog-ja', 'Sidebar', 'Sidebar-de', 'Sidebar-ja'].map(
      (page) => `${page} HTML`,
    ),
    'Words-de HTML',
    'Words-ja HTML',
    'appsscript JSON',
  ]);
  expect(project?.files.find(({ name }) => name === 'Code')?.source).toBe(sitting.read('dist/Code.js'));
  expect(sitting.read('opened')).toMatch(
    new RegExp(`^https://docs.google.com/spreadsheets/d/${parentId}/edit$`, 'm'),
  );

  const second = await sitting.run('setup');
  expect(second).toMatchObject({ code: 0, err: '' });
  expect(second.out).toContain('It is set up already (.clasp.dev.json).');
  expect(second.out).toContain('Google has these files already.');
  expect(sitting.google.projects.size).toBe(1);
  expect(sitting.read('.clasp.json')).toBe(placeholder);
});

test('the login page left without consent', async () => {
  const { code, err } = await sitting.run('setup', [], { consent: 'error=access_denied' });
  expect({ code, ...made() }).toEqual({ code: 1, ...nothingIsMade });
  expect(err).toBe(
    `Google’s page was left without consent: run npx clasp login (without a browser on this machine npx clasp login --no-localhost), then run ${again}`,
  );
});

test('the Apps Script API switched off, found before anything is made', async () => {
  sitting.isLoggedIn();
  sitting.google.faults = [{ when: /script\.googleapis/, fault: apiIsOff }];
  const { code, err } = await sitting.run('setup', [], { answers: ['', ''] });
  expect({ code, ...made() }).toEqual({ code: 1, ...nothingIsMade });
  expect(err).toBe(
    `The Apps Script API is switched off for vp@example.com: switch it on at https://script.google.com/home/usersettings, wait two minutes, then run ${again}`,
  );
});

test('no network', async () => {
  sitting.isLoggedIn();
  await sitting.google.close();
  const { code, err } = await sitting.run('setup');
  await sitting.google.open();
  expect({ code, err, ...made() }).toEqual({
    code: 1,
    err: `Google cannot be reached: check the network (behind a proxy set HTTPS_PROXY to its address), then run ${again}`,
    ...nothingIsMade,
  });
});

test('a login that Google has withdrawn', async () => {
  sitting.isLoggedIn('vp@example.com', { expired: true });
  sitting.google.faults = [{ when: /token$/, fault: { status: 400, message: 'invalid_grant' } }];
  const { code, err } = await sitting.run('setup');
  expect({ code, err, ...made() }).toEqual({
    code: 1,
    err: `Google no longer accepts the login of this account: run npx clasp login, then run ${again}`,
    ...nothingIsMade,
  });
});

test('the wrong account: the login page opens again for the other one', async () => {
  sitting.isLoggedIn('private@example.org');
  const { code } = await sitting.run('setup', [], { answers: ['n', 'y', 'new'] });
  expect(code).toBe(0);
  expect(target()).toMatchObject({ account: 'vp@example.com' });
});

test('another account than the one that set the target up', async () => {
  sitting.isLoggedIn('private@example.org');
  sitting.write('.clasp.dev.json', { scriptId: 'x'.repeat(57), rootDir: 'dist', account: 'vp@example.com' });
  const { code, err } = await sitting.run('setup');
  expect({ code, err }).toEqual({
    code: 1,
    err: `You are logged in as private@example.org, not as vp@example.com: run npx clasp login and choose vp@example.com, then run ${again}`,
  });
});

test('a quota used up between the spreadsheet and its script: the next run takes the spreadsheet that is there', async () => {
  sitting.isLoggedIn();
  sitting.google.faults = [{ when: /POST .*v1\/projects$/, fault: overQuota }];
  const { code, err } = await sitting.run('setup', ['--account', 'vp@example.com'], { answers: [''] });
  expect({ code, kept: sitting.read('.clasp.dev.json') }).toEqual({ code: 1, kept: undefined });
  expect(err).toBe(
    `Google takes no more requests for the moment (its quota is used up): wait ten minutes, then run ${again} If an empty “Sales Budget” is in your Drive by now, paste its address when you are asked for a spreadsheet.`,
  );

  sitting.google.faults = [];
  const [parentId] = sitting.google.spreadsheets;
  const address = `https://docs.google.com/spreadsheets/u/0/d/${parentId}/edit#gid=0`;
  const second = await sitting.run('setup', ['--account', 'vp@example.com'], { answers: [address] });
  expect(second).toMatchObject({ code: 0, err: '' });
  expect(target()).toMatchObject({ parentId });
  expect(sitting.google.spreadsheets).toHaveLength(1);
});

test('what fails once the script is made: the next runs go on with it and make no second one', async () => {
  sitting.isLoggedIn();
  const refused = { status: 400, message: 'Syntax error: Unexpected token line: 3 file: Code.gs' };
  const flags = ['--account', 'vp@example.com', '--spreadsheet', 'new'];

  sitting.google.faults = [{ when: /GET .*content$/, fault: noPermission }];
  expect(await sitting.run('setup', flags)).toMatchObject({ code: 1 });
  const [scriptId] = sitting.google.projects.keys();
  const [parentId] = sitting.google.spreadsheets;
  expect(target()).toEqual({ scriptId, rootDir: 'dist', parentId, account: 'vp@example.com' });

  sitting.google.faults = [{ when: /PUT .*content$/, fault: refused }];
  const { code, err } = await sitting.run('setup', flags);
  expect(code).toBe(1);
  expect(err).toMatch(/^Google refused the code \(.*line: 3.*\): .*, then run npm run setup:google again\.$/);

  sitting.google.faults = [];
  expect(await sitting.run('setup')).toMatchObject({ code: 0, err: '' });
  expect(sitting.google.projects.size).toBe(1);
});

test.each([
  [
    ['--script', 'AKfy'],
    /^“AKfy” is not a script ID, which has 57 letters, digits, - and _: copy it from Extensions ▸/,
  ],
  [['--target', 'live'], /^There is no target “live”: use --target dev or prod\.$/],
  [['--targt', 'dev'], /^Unknown option '--targt': the options are --target, /],
  [['--add-on', '--script', 'x'], /^Use one of --spreadsheet, --script and --add-on/],
])('what nobody can mean is said before Google is asked: %s', async (flags, sentence) => {
  const { code, err } = await sitting.run('setup', flags);
  expect({ code, asked: sitting.google.asked }).toEqual({ code: 1, asked: [] });
  expect(err).toMatch(sentence);
});

test('a target file whose script ID is malformed names the file', async () => {
  sitting.write('.clasp.dev.json', { scriptId: 'your-script-id' });
  const { code, err } = await sitting.run('setup');
  expect({ code, err }).toEqual({
    code: 1,
    err: '“scriptId” of .clasp.dev.json is not a script ID, which has 57 letters, digits, - and _: correct it, or delete it and run npm run setup:google again.',
  });
});

test('an answer that is no address, no browser and nobody to answer', async () => {
  sitting.isLoggedIn();
  const nobody = await sitting.run('setup');
  expect(nobody.err).toMatch(/^Nobody answered: run it at a terminal, or answer ahead with --account/);

  const noAddress = await sitting.run('setup', ['--account', 'vp@example.com'], { answers: ['my sheet'] });
  expect(noAddress.err).toMatch(/^“my sheet” is not the address of a spreadsheet: copy it from the browser/);
  expect(made()).toEqual(nothingIsMade);

  sitting.hasNoBrowser();
  const noBrowser = await sitting.run('setup', ['--account', 'vp@example.com', '--spreadsheet', sheet]);
  expect(noBrowser).toMatchObject({ code: 0, err: '' });
  expect(noBrowser.out).toContain(
    `No browser could be opened from here: open https://docs.google.com/spreadsheets/d/${sheet}/edit yourself.`,
  );
});

test('an add-on to be published is a script of its own, without a spreadsheet', async () => {
  sitting.isLoggedIn();
  const flags = ['--target', 'prod', '--add-on', '--account', 'vp@example.com'];
  const { code, out } = await sitting.run('setup', flags);
  expect(code).toBe(0);
  expect(out).toContain('docs/publish-to-a-domain.md');
  const [scriptId] = sitting.google.projects.keys();
  expect(sitting.google.spreadsheets).toEqual([]);
  expect(JSON.parse(sitting.read('.clasp.prod.json') ?? '')).toEqual({
    scriptId,
    rootDir: 'dist',
    account: 'vp@example.com',
  });
  expect(sitting.read('.clasp.dev.json')).toBeUndefined();
});
