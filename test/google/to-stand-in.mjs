/**
 * Loaded into clasp before its first line (NODE_OPTIONS=--import): what it sends to Google goes to the stand-in on this machine.
 * clasp has no setting for its endpoint, so the request is turned where Node sends it; clasp itself runs unchanged.
 */
import childProcess from 'node:child_process';
import { EventEmitter } from 'node:events';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import Module from 'node:module';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { isUnused } from './unused-interfaces.mjs';

const isGoogle = /(^|\.)(googleapis|google)\.com$/;

https.request = (address, options, callback) => {
  const { hostname, pathname, search } = new URL(address);
  if (!isGoogle.test(hostname)) throw new Error(`The tests reach no other machine, so not ${hostname}.`);
  const path = `/${hostname}${pathname}${search}`;
  return http.request(
    {
      ...options,
      agent: undefined,
      protocol: 'http:',
      host: '127.0.0.1',
      port: process.env.GOOGLE_STAND_IN_PORT,
      path,
    },
    callback,
  );
};

const load = Module._load;
Module._load = (request, parent, isMain) =>
  isUnused(request, parent?.filename) ? {} : load(request, parent, isMain);

/** What would open a browser, on each system: its address is written down, or no such program is there. */
const opener = /(^|[\\/])(xdg-open|open|rundll32|powershell)(\.exe)?$/i;
const isClasp = /[\\/]@google[\\/]clasp[\\/]/;
const spawn = childProcess.spawn;
childProcess.spawn = (command, args, options) => {
  const [script, ...rest] = args;
  const claspPort = process.env.LOADED_CLASP_PORT;
  if (claspPort && command === process.execPath && isClasp.test(script)) {
    return runLoaded(Number(claspPort), { args: rest, folder: resolve(options.cwd), env: options.env });
  }
  if (!opener.test(command)) return spawn(command, args, options);
  if (!process.env.OPENED) return spawn('no-browser-on-this-machine', [], options);
  appendFileSync(process.env.OPENED, `${args.at(-1)}\n`);
  return spawn(process.execPath, ['-e', ''], { ...options, shell: false });
};
Module.syncBuiltinESMExports();

/** Looks like a process of clasp's own to whoever started it; see loaded-clasp.mjs. */
function runLoaded(at, asked) {
  const child = Object.assign(new EventEmitter(), { stdout: new PassThrough(), stderr: new PassThrough() });
  const socket = connect(at, '127.0.0.1', () => socket.write(`${JSON.stringify(asked)}\n`));
  let code = 1;
  createInterface({ input: socket })
    .on('line', (line) => {
      const said = JSON.parse(line);
      code = said.code ?? code;
      for (const stream of ['stdout', 'stderr']) if (said[stream]) child[stream].write(said[stream]);
    })
    .on('close', () => setImmediate(() => child.emit('close', code)));
  return child;
}
