/**
 * Serves the built preview on this machine: the page, the script worker and the add-on's bundle;
 * with `--script DIR [--workbook FILE.json]` another script, in a spreadsheet of its own.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import type { ServedScript } from '../preview/page/served';
import { Gathering, readFolder, readWorkbook } from './read-script-files';

export interface ServeOptions {
  /** The first port to try; each taken one moves on to the next. */
  port?: number;
  /** Holds page/ and the script worker. */
  previewDir?: string;
  /** Holds Code.js, the HTML files and appsscript.json. */
  bundleDir?: string;
  /** The document that a first visit opens, made with that bundle, or soon to be; without it the page plays the example itself. */
  example?: string | Promise<string>;
  /** In place of the add-on. */
  script?: ServedScript;
}

export interface Served {
  url: string;
  port: number;
  close(): Promise<void>;
}

const DEFAULT_PORT = 4173;

/** Enough for a handful of other servers; more taken ports in a row is a sign of something else. */
const PORTS_TO_TRY = 20;

/** A shared buffer, with which a script waits for the spreadsheet, exists only on an isolated page. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/**
 * The page, its workers and the frames in it load nothing but what this server gives. A worker evaluates the script
 * it runs, and add-on pages hold their scripts inline; frames and workers from blobs inherit this.
 */
const NOTHING_OFF_THIS_MACHINE = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'self'",
].join('; ');

/** Sandboxed frames have no origin, so what they may load has to be open to every one. */
const FOR_FRAMES = '/cdn/';

const root = resolve(__dirname, '..');

const isTaken = (error: unknown): boolean =>
  ['EADDRINUSE', 'EACCES'].includes(String((error as NodeJS.ErrnoException).code));

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TO_TRY; port += 1) {
    const listening = once(server.listen(port, 'localhost'), 'listening');
    const taken = await listening.then(
      () => false,
      (error: unknown) => {
        if (!isTaken(error)) throw error;
        return true;
      },
    );
    if (!taken) return (server.address() as AddressInfo).port;
  }
  throw new Error(`Ports ${first} to ${first + PORTS_TO_TRY - 1} are all taken. Set PORT to a free one.`);
}

export async function serve(options: ServeOptions = {}): Promise<Served> {
  const { port = DEFAULT_PORT, previewDir = `${root}/build/preview`, bundleDir = `${root}/dist` } = options;
  const example = options.example ?? (options.bundleDir === undefined ? `${previewDir}/example.json` : null);
  const files = { dev: true, etag: true };
  const page = sirv(`${previewDir}/page`, files);
  const worker = sirv(previewDir, files);
  const bundle = sirv(bundleDir, files);

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(ISOLATED)) response.setHeader(name, value);
    response.setHeader('Content-Security-Policy', NOTHING_OFF_THIS_MACHINE);
    if (request.url?.startsWith(FOR_FRAMES)) {
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    }
    const notFound = (): void =>
      void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    if (request.url === '/script.json') {
      const { script = null } = options;
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(script));
    } else if (request.url === '/bundle/files.json') {
      void readdir(bundleDir).then(
        (names) => void response.setHeader('Content-Type', 'application/json').end(JSON.stringify(names)),
        notFound,
      );
    } else if (request.url === '/example.json' && example !== null) {
      void Promise.resolve(example).then(
        (file) => void createReadStream(file).on('error', notFound).pipe(response),
        notFound,
      );
    } else if (request.url === '/example.json') {
      notFound();
    } else if (request.url?.startsWith('/bundle/')) {
      request.url = request.url.slice('/bundle'.length);
      bundle(request, response, notFound);
    } else {
      page(request, response, () => worker(request, response, notFound));
    }
  };

  const server = createServer(answer);
  const found = await listen(server, port);
  return {
    url: `http://localhost:${found}`,
    port: found,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function namedScript(): ServedScript | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { script: text, workbook: text } });
  const { script: folder } = values;
  if (folder === undefined) return undefined;
  const gathering = new Gathering();
  const project = gathering.attempt(() => readFolder(folder));
  const workbook = gathering.attempt(() => readWorkbook(values.workbook));
  gathering.end();
  return project && { project, ...(workbook && { workbook }) };
}

/** As the command line and PORT say; the address is printed once it answers. */
export async function serveAsAsked(example?: Promise<string>): Promise<void> {
  const wanted = Number(process.env['PORT'] ?? DEFAULT_PORT);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
    throw new Error(`PORT is "${process.env['PORT']}"; it must be a number from 0 to 65535.`);
  }
  const script = namedScript();
  const { url, port } = await serve({ port: wanted, ...(script && { script }), ...(example && { example }) });
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; using ${port} instead.`);
  console.log(url);
}

if (require.main === module) {
  serveAsAsked().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
