/** Finds the one definition a step means, or says plainly why there is none: unknown, or two at once. */
import { distance } from './distance';
import type { StepDefinition } from './step-definition';
import { StepFailure } from './step-failure';

export interface MatchedStep {
  readonly definition: StepDefinition;
  readonly blanks: readonly string[];
}

/** How many suggestions an unknown step gets: enough to find the right one, few enough to read. */
const suggestionCount = 3;

/** Blanks say nothing about likeness, so only the words that are always there are compared. */
const wordsOf = (text: string): string =>
  text.replace(/\[.*?\]|"[^]*?"|\b[A-Z]{2,}\b/g, ' ').replace(/\s+/g, ' ');

const nearest = (text: string, definitions: readonly StepDefinition[]): string[] =>
  definitions
    .map(({ phrase }) => ({ phrase, away: distance(wordsOf(text), wordsOf(phrase)) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, suggestionCount)
    .map(({ phrase }) => `  ${phrase}`);

/** @throws StepFailure for an unknown or an ambiguous step. */
export const matchStep = (text: string, definitions: readonly StepDefinition[]): MatchedStep => {
  const matches = definitions.flatMap((definition) => {
    const match = definition.pattern.exec(text);
    return match
      ? [{ definition, blanks: match.slice(1).map((blank: string | undefined) => blank ?? '') }]
      : [];
  });
  const [first, ...others] = matches;
  if (!first) {
    throw new StepFailure(
      [`unknown step: ${text}`, 'The nearest known ones:', ...nearest(text, definitions)].join('\n'),
    );
  }
  if (others.length > 0) {
    throw new StepFailure(
      [`ambiguous step: ${text}`, 'It fits:', ...matches.map((match) => `  ${match.definition.phrase}`)].join(
        '\n',
      ),
    );
  }
  return first;
};
