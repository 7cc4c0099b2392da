/** A failure as a feature that anybody can read and run: `npm run features -- FILE`. */
import type { ScenarioStep } from '../features/runner/scenario';
import type { Failure } from './play';

const inTable = (text: string): string =>
  text.replace(/\\/g, '\\\\').replace(/\|/g, '\\|').replace(/\n/g, '\\n');

const lines = ({ text, table = [] }: ScenarioStep): string[] => [
  `    * ${text}`,
  ...table.map((row) => `      | ${row.map(inTable).join(' | ')} |`),
];

/** The check at the end fails as the story did, where looking once is enough to see it; a step that fails by itself comes first. */
export const asFeature = (seed: number, { says, steps }: Failure): string =>
  [
    `# Found by npm run fuzz -- --seed ${seed}`,
    ...says.split('\n').map((line) => `# ${line}`),
    'Feature: Found by the fuzz',
    '',
    `  Scenario: Seed ${seed}`,
    ...steps.flatMap(lines),
    '    * the ledger is intact',
    '    * everything adds up',
    '',
  ].join('\n');
