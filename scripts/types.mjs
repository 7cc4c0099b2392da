/** `npm run types`: checks every tsconfig, each room under the library it really has (budget without Google or DOM). */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runSteps } from './run-steps.mjs';

const rooms = ['src/budget', 'src', 'src/sidebar', 'preview', '.'];

/** A step for each room; what tsc learnt is kept in build/types, so that the next run is quick. */
export const typeSteps = rooms.map((room) => {
  const memory = `build/types/${room === '.' ? 'tests' : room.replace('/', '-')}.tsbuildinfo`;
  return {
    name: `types of ${room === '.' ? 'tests and scripts' : room}`,
    command: ['node_modules/typescript/bin/tsc', '-p', room, '--incremental', '--tsBuildInfoFile', memory],
  };
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const failed = await runSteps(typeSteps, availableParallelism());
  process.exitCode = failed.length > 0 ? 1 : 0;
}
