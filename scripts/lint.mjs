/** `npm run lint`: eslint for what a file shows by itself, oxlint for the rules that need to know types. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runSteps } from './run-steps.mjs';

export const lintSteps = [
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'lint with types', command: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--quiet'] },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const failed = await runSteps(lintSteps, availableParallelism());
  process.exitCode = failed.length > 0 ? 1 : 0;
}
