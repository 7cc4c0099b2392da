/**
 * Loaded into clasp before its first line (NODE_OPTIONS=--import): what it sends to Google goes to the stand-in on this machine.
 * clasp has no setting for its endpoint, so the request is turned where Node sends it; clasp itself runs unchanged.
 */
import childProcess from 'node:child_process';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import Module from 'node:module';
import { isUnused } from './unused-interfaces.mjs';

const port = process.env.GOOGLE_STAND_IN_PORT;
const isGoogle = /(^|\.)(googleapis|google)\.com$/;

https.request = (address, options, callback) => {
  const { hostname, pathname, search } = new URL(address);
  if (!isGoogle.test(hostname)) throw new Error(`The tests reach no other machine, so not ${hostname}.`);
  const path = `/${hostname}${pathname}${search}`;
  return http.request(
    { ...options, agent: undefined, protocol: 'http:', host: '127.0.0.1', port, path },
    callback,
  );
};

const load = Module._load;
Module._load = (request, parent, isMain) =>
  isUnused(request, parent?.filename) ? {} : load(request, parent, isMain);

/** What would open a browser, on each system: its address is written down, or no such program is there. clasp may be one file. */
const opener = /(^|[\\/])(xdg-open|open|rundll32|powershell)(\.exe)?$/i;
const isClasp = /[\\/]@google[\\/]clasp[\\/]/;
const spawn = childProcess.spawn;
childProcess.spawn = (command, args, options) => {
  const [script, ...rest] = args;
  if (command === process.execPath && isClasp.test(script)) {
    return spawn(command, [process.env.CLASP_IN_ONE_FILE ?? script, ...rest], options);
  }
  if (!opener.test(command)) return spawn(command, args, options);
  if (!process.env.OPENED) return spawn('no-browser-on-this-machine', [], options);
  appendFileSync(process.env.OPENED, `${args.at(-1)}\n`);
  return spawn(process.execPath, ['-e', ''], { ...options, shell: false });
};
Module.syncBuiltinESMExports();
