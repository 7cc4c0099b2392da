/** Runs the features that FEATURES names, or the project's own, each scenario as one test on the built bundle. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isNativeError } from 'node:util/types';
import { faultsOfDocumentation } from './runner/documented-steps';
import { findFeatures } from './runner/find-features';
import { gherkinInPage } from './runner/gherkin-in-page';
import { parseFeature } from './runner/parse-feature';
import { runScenario } from './runner/run-scenario';
import type { FeatureFile, Scenario } from './runner/scenario';
import { StepFailure } from './runner/step-failure';
import { vocabulary } from './steps';

/** Paths are shown as whoever typed the command would name them. */
const typedIn = process.env['INIT_CWD'] ?? process.cwd();

/** Their numbers are examples that run. */
const pages = ['docs/how-to', 'README.md'].map((path) => join(__dirname, '../..', path));

const bundleDir = join(__dirname, '../../dist');

/** Only scenarios with this tag, when TAG is set. */
const tag = process.env['TAG'] ?? '';
const isWanted = (scenario: Scenario): boolean => tag === '' || scenario.tags.includes(tag);

/** What can't be read must fail as a test does, beside the features that can. */
const failing = (name: string, error: unknown): void =>
  test(name, () => {
    throw new StepFailure(`${name}\n${isNativeError(error) ? error.message : String(error)}`);
  });

let unread = 0;

const read = (path: string): FeatureFile | null => {
  try {
    const text = readFileSync(path, 'utf8');
    return parseFeature(path, path.endsWith('.md') ? gherkinInPage(text) : text);
  } catch (error) {
    unread += 1;
    failing(`${relative(typedIn, path)} can be read`, error);
    return null;
  }
};

const paths = ((): string[] => {
  try {
    return findFeatures(process.env['FEATURES'], [__dirname, ...pages]);
  } catch (error) {
    failing('there are features to run', error);
    return [];
  }
})();

let count = 0;
for (const path of paths) {
  const feature = read(path);
  const scenarios = feature?.scenarios.filter(isWanted) ?? [];
  if (!feature || scenarios.length === 0) continue;
  count += scenarios.length;
  const shownPath = relative(typedIn, path);
  describe(`${shownPath}: ${feature.name}`, () => {
    for (const scenario of scenarios) {
      test(scenario.name, () => runScenario(shownPath, scenario, vocabulary, bundleDir));
    }
  });
}
if (count === 0 && unread < paths.length) {
  failing(
    'there is a scenario to run',
    new Error(tag === '' ? 'The files hold none.' : `None has the tag ${tag}.`),
  );
}

// The project's own run also holds the documentation to the vocabulary.
if (process.env['FEATURES'] === undefined) {
  const page = join(__dirname, '../../docs/features.md');
  test('docs/features.md has an example of every phrase, and each example is one', () => {
    expect(faultsOfDocumentation(readFileSync(page, 'utf8'), vocabulary)).toEqual([]);
  });
}
