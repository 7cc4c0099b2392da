/** `npm run deploy` to dev and to prod, with the real clasp and a stand-in of Google. */
import { Sitting } from './sitting';
import type { Project } from './stand-in';

let sitting: Sitting;
beforeEach(async () => {
  sitting = await new Sitting().open();
  sitting.isLoggedIn();
});
afterEach(() => sitting.close());

/** Each step is a clasp of its own. */
jest.setTimeout(180_000);

/** A target that was set up, with a script at Google that holds nothing yet. */
const isSetUp = (name: 'dev' | 'prod', bound: { parentId?: string } = {}): Project => {
  const scriptId = 'x'.repeat(57);
  const project = { title: '', owner: 'vp@example.com', files: [], versions: [], deployments: [], ...bound };
  sitting.google.projects.set(scriptId, project);
  sitting.write(`.clasp.${name}.json`, { scriptId, rootDir: 'dist', account: 'vp@example.com', ...bound });
  return project;
};

test('a target that was never set up says which command does it', async () => {
  const { code, out, err } = await sitting.run('deploy', ['--target', 'prod']);
  expect({ code, out, err }).toEqual({
    code: 1,
    out: '',
    err: 'No script at Google is named for target prod: run npm run setup:google -- --target prod.',
  });
});

test('dev is pushed to, and nothing more', async () => {
  const project = isSetUp('dev');
  expect(await sitting.run('deploy', [], { asTyped: true })).toMatchObject({
    code: 0,
    out: '10 files pushed.\n',
  });
  expect(project).toMatchObject({ versions: [], deployments: [] });
});

test('prod asks, and “no” pushes nothing', async () => {
  const project = isSetUp('prod');
  const { code, err } = await sitting.run('deploy', ['--target', 'prod'], { answers: ['n'] });
  expect({ code, err }).toEqual({ code: 1, err: 'Nothing was pushed.' });
  expect(project.files).toEqual([]);
});

test('prod makes a version each time, and one deployment that every version is given to', async () => {
  const project = isSetUp('prod');
  const first = await sitting.run('deploy', ['--target', 'prod', '--yes']);
  expect(first.out).toContain('enter 1 as the version of the Sheets add-on');
  const second = await sitting.run('deploy', ['--target', 'prod'], { answers: ['yes'] });
  expect(second.out).toContain('enter 2 as the version of the Sheets add-on');
  expect(project.versions.map(({ versionNumber }) => versionNumber)).toEqual([1, 2]);
  expect(project.deployments).toMatchObject([
    { deploymentId: 'deployment-1', deploymentConfig: { versionNumber: 2 } },
  ]);
  expect(JSON.parse(sitting.read('.clasp.prod.json') ?? '')).toMatchObject({ deploymentId: 'deployment-1' });
});

test('several deployments and none named: asks which, and makes no version', async () => {
  const project = isSetUp('prod');
  for (const deploymentId of ['old', 'new']) {
    project.deployments.push({ deploymentId, deploymentConfig: { versionNumber: 1 } });
  }
  const { code, err } = await sitting.run('deploy', ['--target', 'prod', '--yes']);
  expect(code).toBe(1);
  expect(err).toMatch(
    /several deployments \(old, new\): write the one that people use into \.clasp\.prod\.json/,
  );
  expect(project.versions).toEqual([]);
});

test('a prod bound to a spreadsheet gets a version to go back to, and no deployment', async () => {
  const project = isSetUp('prod', { parentId: 's'.repeat(44) });
  expect(await sitting.run('deploy', ['--target', 'prod', '--yes'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Version 1 is made.') as string,
  });
  expect(project.deployments).toEqual([]);
});
