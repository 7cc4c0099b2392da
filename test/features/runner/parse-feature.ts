/** Turns the text of a .feature file into runnable scenarios with the official Gherkin parser. */
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator, type GherkinDocument, type Pickle, type PickleStep } from '@cucumber/messages';
import type { FeatureFile, Scenario, ScenarioStep } from './scenario';

/** Where things stand in the file, by the ids that the parser gives them. */
interface Places {
  readonly line: Map<string, number>;
  readonly rule: Map<string, string>;
  /** What stands in a Background. */
  readonly background: Set<string>;
}

const placesOf = (document: GherkinDocument): Places => {
  const places: Places = { line: new Map(), rule: new Map(), background: new Set() };
  const note = (node: unknown, rule: string, isBackground: boolean): void => {
    if (Array.isArray(node)) {
      node.forEach((child) => note(child, rule, isBackground));
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const ruleHere = 'rule' in node ? nameOf(node.rule) : rule;
    if ('id' in node && typeof node.id === 'string') {
      places.rule.set(node.id, ruleHere);
      if (isBackground) places.background.add(node.id);
      if ('location' in node) places.line.set(node.id, lineOf(node.location));
    }
    Object.entries(node).forEach(([name, child]) =>
      note(child, ruleHere, isBackground || name === 'background'),
    );
  };
  note(document.feature, '', false);
  return places;
};

const nameOf = (node: unknown): string =>
  typeof node === 'object' && node !== null && 'name' in node ? String(node.name) : '';

const lineOf = (location: unknown): number =>
  typeof location === 'object' && location !== null && 'line' in location ? Number(location.line) : 0;

const toStep = (step: PickleStep, places: Places): ScenarioStep => ({
  text: step.text,
  line: places.line.get(step.astNodeIds[0] ?? '') ?? 0,
  ...(step.argument?.dataTable && {
    table: step.argument.dataTable.rows.map((row) => row.cells.map((cell) => cell.value)),
  }),
  ...(step.argument?.docString && { docString: step.argument.docString.content }),
});

const toScenario = (pickle: Pickle, places: Places): Scenario => {
  const [scenarioId = '', exampleId] = pickle.astNodeIds;
  const rule = places.rule.get(scenarioId) ?? '';
  const example = exampleId === undefined ? '' : ` (example on line ${places.line.get(exampleId) ?? 0})`;
  return {
    name: `${rule === '' ? '' : `${rule}: `}${pickle.name}${example}`,
    tags: pickle.tags.map((tag) => tag.name),
    steps: pickle.steps.map((step) => toStep(step, places)),
    background: pickle.steps.filter(({ astNodeIds: [id = ''] }) => places.background.has(id)).length,
  };
};

/** @throws the parser's error, which lists every fault as (line:column). */
export const parseFeature = (path: string, text: string): FeatureFile => {
  const newId = IdGenerator.incrementing();
  const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text);
  const places = placesOf(document);
  const scenarios = compile(document, path, newId).map((pickle) => toScenario(pickle, places));
  if (scenarios.length === 0) throw new Error('It holds no scenario.');
  return { path, name: document.feature?.name ?? '', scenarios };
};
