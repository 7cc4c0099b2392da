/** Runs Google's clasp as a process of its own, and keeps what it says. */
import { spawn } from 'node:child_process';
import { Refusal } from './refusal';
import { whyGoogleRefused } from './why-google-refused';

const clasp = require.resolve('@google/clasp');

export interface Said {
  ok: boolean;
  stdout: string;
  stderr: string;
}

export interface ClaspRun {
  folder?: string;
  /** Shows what clasp says as it says it, as a login needs. */
  aloud?: boolean;
}

export function runClasp(args: string[], { folder = '.', aloud = false }: ClaspRun = {}): Promise<Said> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [clasp, ...args], {
      cwd: folder,
      // The target is always named; a setting of the shell must not point elsewhere.
      env: { ...process.env, clasp_config_project: '', clasp_config_ignore: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text;
        if (aloud && stream === 'stdout') process.stdout.write(text);
      });
    }
    child.on('close', (code) => resolve({ ok: code === 0, ...said }));
  });
}

/**
 * @returns what clasp printed
 * @throws Refusal in plain words when Google, the network or clasp said no
 */
export async function claspOrRefusal(args: string[], again: Again, run?: ClaspRun): Promise<string> {
  const { ok, stdout, stderr } = await runClasp(args, run);
  if (ok) return stdout;
  throw new Refusal(whyGoogleRefused(stderr || stdout, again));
}

export interface Again {
  /** What to type to go on. */
  command: string;
  account?: string;
}
