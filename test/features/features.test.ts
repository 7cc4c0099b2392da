/** Runs the features that FEATURES names, or the project's own, each scenario as one test on the built bundle. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findFeatures } from './runner/find-features';
import { documentedSteps } from './runner/documented-steps';
import { matchStep } from './runner/match-step';
import { parseFeature } from './runner/parse-feature';
import { runScenario } from './runner/run-scenario';
import type { FeatureFile, Scenario } from './runner/scenario';
import { StepFailure } from './runner/step-failure';
import { vocabulary } from './steps';

/** Paths are shown as whoever typed the command would name them. */
const typedIn = process.env['INIT_CWD'] ?? process.cwd();

const bundleDir = join(__dirname, '../../dist');

/** A scenario opens a spreadsheet and does a dozen actions; a minute is a hang. */
const scenarioLimit = 60_000;

/** Only scenarios with this tag, when TAG is set. */
const tag = process.env['TAG'] ?? '';
const isWanted = (scenario: Scenario): boolean => tag === '' || scenario.tags.includes(tag);

/** What can't be read must fail as a test does, beside the features that can. */
const failing = (name: string, error: unknown): void =>
  test(name, () => {
    throw new StepFailure(`${name}\n${error instanceof Error ? error.message : String(error)}`);
  });

let unread = 0;

const read = (path: string): FeatureFile | null => {
  try {
    return parseFeature(path, readFileSync(path, 'utf8'));
  } catch (error) {
    unread += 1;
    failing(`${relative(typedIn, path)} can be read`, error);
    return null;
  }
};

const paths = ((): string[] => {
  try {
    return findFeatures(process.env['FEATURES'], __dirname);
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
      test(scenario.name, () => runScenario(shownPath, scenario, vocabulary, bundleDir), scenarioLimit);
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
  describe('docs/features.md', () => {
    const examples = documentedSteps(readFileSync(join(__dirname, '../../docs/features.md'), 'utf8'));

    test.each(examples)('%s', (text) => {
      expect(matchStep(text, vocabulary).definition.phrase).not.toBe('');
    });

    test('names every phrase', () => {
      const named = new Set(examples.map((text) => matchStep(text, vocabulary).definition.phrase));
      expect(vocabulary.map(({ phrase }) => phrase).filter((phrase) => !named.has(phrase))).toEqual([]);
    });
  });
}
