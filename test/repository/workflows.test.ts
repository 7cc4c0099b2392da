/** What GitHub is asked to do is read by GitHub's own parser, may do little, and starts nothing that could be swapped. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const yaml = (path: string): unknown => parse(read(path));
const below = (folder: string): string[] => readdirSync(folder).map((name) => `${folder}/${name}`);
const misspelt = 'on: push\njobs:\n  a:\n    runs-on: x\n    stepps: []\n    steps: [run: "${{ a( }}"]\n';
const workflows = below('.github/workflows');

const [errorsOfMisspelt, ...errors] = JSON.parse(
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'test/repository/workflow-errors.mjs'], {
    input: JSON.stringify([misspelt, ...workflows.map(read)]),
    encoding: 'utf8',
  }),
) as string[][];

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const matrix = (job: string) =>
  (yaml('.github/workflows/test.yml') as Workflow).jobs[job]?.strategy?.matrix ?? {};

test('GitHub finds what is misspelt, and nothing in ours', () => {
  expect(errorsOfMisspelt).toEqual([
    expect.stringContaining("Unexpected value 'stepps'"),
    expect.stringContaining('Unexpected end of expression'),
  ]);
  expect(errors).toEqual(workflows.map(() => []));
});

describe.each(workflows)('%s', (path) => {
  const workflow = yaml(path) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap(({ steps: own = [] }) => own);
  const commands = steps.flatMap(({ run = [] }) => run);

  test('may read the repository; only a release writes to it', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = Object.entries(workflow.jobs).filter(([, { permissions }]) => permissions !== undefined);
    const release = [['release', expect.objectContaining({ permissions: { contents: 'write' } })]];
    expect(more).toEqual(path.endsWith('/release.yml') ? release : []);
  });

  test("runs others' actions as they were at one commit, with the version beside it", () => {
    const uses = read(path).match(/\buses: .*/g) ?? [];
    const other = uses.filter((line) => !/^uses: \.\//.test(line));
    expect(other.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('leaves no key to the repository behind for the steps after', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(path.endsWith('/test.yml') ? 2 : 0);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('puts nothing that somebody typed into a command', () => {
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });

  test('calls commands that there are', () => {
    const called = commands.flatMap((command) =>
      [...command.matchAll(/\bnpm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name),
    );
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('everything is tested on the three systems and both versions of Node; the rules in four zones', () => {
  expect(matrix('everything')).toEqual({
    system: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
    node: [20, 22],
  });
  expect(matrix('zones')).toEqual({ zone: ['Asia/Tokyo', 'Europe/London', 'America/Los_Angeles', 'UTC'] });
});

test('packages and actions are kept up to date', () => {
  const { updates } = yaml('.github/dependabot.yml') as { updates: { 'package-ecosystem': string }[] };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
});

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: string[] };
  }[];
}

const forms = below('.github/ISSUE_TEMPLATE').filter((path) => !path.endsWith('/config.yml'));

test.each(forms)('%s asks one thing at a time, each with its label', (path) => {
  const { name, description, body } = yaml(path) as Form;
  expect([name, description]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  const asked = body.filter(({ type }) => type !== 'markdown');
  expect(asked.length).toBeGreaterThan(0);
  for (const { type, attributes } of asked) {
    expect(['dropdown', 'input', 'textarea']).toContain(type);
    expect(attributes.label).toMatch(/\S/);
    expect(attributes.options !== undefined).toBe(type === 'dropdown');
  }
  const ids = asked.map(({ id }) => id);
  expect(new Set(ids).size).toBe(asked.length);
  expect(ids).not.toContain(undefined);
});
