/**
 * Keeps clasp loaded, which takes twenty times as long as what it is run for. Whoever connects says what a process of its own would
 * be given; clasp's first file is then run anew, and what it prints comes back line by line, its exit code last.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const clasp = process.argv[2];
const home = process.cwd();
let runs = 0;

const server = createServer(async (socket) => {
  const [asked] = await once(createInterface({ input: socket }), 'line');
  const { args, folder, env } = JSON.parse(asked);
  const write = { stdout: process.stdout.write, stderr: process.stderr.write };
  const before = { ...process.env };
  become(env);
  process.chdir(folder);
  process.argv = [process.execPath, clasp, ...args];
  process.exitCode = 0;
  for (const stream of ['stdout', 'stderr']) {
    process[stream].write = (text) => socket.write(`${JSON.stringify({ [stream]: String(text) })}\n`);
  }
  // What the file imports stays loaded; the file itself has another address each time.
  await import(`${clasp}?${(runs += 1)}`);
  for (const stream of ['stdout', 'stderr']) process[stream].write = write[stream];
  process.chdir(home);
  become(before);
  socket.end(`${JSON.stringify({ code: process.exitCode })}\n`);
});

/** The object itself stays, since Node reads the home folder from it. */
function become(env) {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}

server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
