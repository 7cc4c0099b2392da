/** Holds docs/features.md to the vocabulary: every example there is one step, and every phrase has an example. */
import { matchStep } from './match-step';
import type { StepDefinition } from './step-definition';

/** Lines of the page's gherkin blocks, without keyword and without the remark behind. */
const documentedSteps = (markdown: string): string[] =>
  [...markdown.matchAll(/^```gherkin\n([^]*?)^```/gm)]
    .flatMap(([, block = '']) => block.split('\n'))
    .filter((line) => line !== '')
    // A remark stands apart by two spaces or more.
    .map((line) => line.replace(/^\w+ /, '').replace(/ {2,}.*$/, ''));

export const faultsOfDocumentation = (markdown: string, vocabulary: readonly StepDefinition[]): string[] => {
  const faults: string[] = [];
  const named = new Set<string>();
  for (const text of documentedSteps(markdown)) {
    try {
      named.add(matchStep(text, vocabulary).definition.phrase);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  const missing = vocabulary.filter(({ phrase }) => !named.has(phrase));
  return [...faults, ...missing.map(({ phrase }) => `no example of: ${phrase}`)];
};
