/** `npm run lint`: oxlint, whose rules and their reasons are in .oxlintrc.json, and those of the house in house-rules.mjs. */
import { fileURLToPath } from 'node:url';
import { runSteps } from './run-steps.mjs';

export const lintSteps = [{ name: 'lint', command: ['node_modules/oxlint/bin/oxlint', '--quiet'] }];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const failed = await runSteps(lintSteps, 1);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
