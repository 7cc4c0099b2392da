/** Runs named steps, a few at a time, and shows the output of those that fail. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A step is { name, command: [script, ...arguments] }, run by this Node in the repository.
 * Answers with the names of the steps that failed.
 */
export async function runSteps(steps, atOnce) {
  const waiting = [...steps];
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { ok, output, seconds } = await runStep(step);
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(28)} ${seconds.toFixed(1).padStart(5)} s`);
      if (ok) continue;
      failed.push(step.name);
      console.log(output.replace(/^/gm, '       '));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return failed;
}

function runStep({ command }) {
  const started = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, command, { cwd: root });
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (code) => {
      resolve({ ok: code === 0, output: output.trimEnd(), seconds: (performance.now() - started) / 1000 });
    });
  });
}
