/** `npm run types`: checks every tsconfig, each room under the library it really has (budget without Google or DOM). */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runSteps } from './run-steps.mjs';

const rooms = ['src/words', 'src/budget', 'src', 'src/sidebar', 'preview', '.'];

/** A step for each room. TypeScript 7 checks ten times as fast as the 6 that ts-jest still needs beside it. */
export const typeSteps = rooms.map((room) => ({
  name: `types of ${room === '.' ? 'tests and scripts' : room}`,
  command: ['node_modules/typescript-7/bin/tsc', '-p', room],
}));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const failed = await runSteps(typeSteps, availableParallelism());
  process.exitCode = failed.length > 0 ? 1 : 0;
}
