/** Starts the process that keeps clasp loaded, once for a test file, and ends it after the file's tests. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

let loaded: { process: ChildProcess; port: Promise<number> } | undefined;

/** @returns the port at which it takes what clasp is to be run with */
export function loadClasp(): Promise<number> {
  loaded ??= start();
  return loaded.port;
}

function start() {
  const clasp = pathToFileURL(require.resolve('@google/clasp')).href;
  const toStandIn = pathToFileURL(resolve(__dirname, 'to-stand-in.mjs')).href;
  const child = fork(resolve(__dirname, 'loaded-clasp.mjs'), [clasp], { execArgv: ['--import', toStandIn] });
  return { process: child, port: once(child, 'message').then(([port]) => port as number) };
}

afterAll(() => {
  loaded?.process.disconnect();
});
