/** The page's script worker offers the same bare language as Node's, and keeps the same time: google.md 110, 111, 113. */
import type {
  AddressesMessage,
  ExecuteMessage,
  WorkerMessage,
  WorkerSetup,
} from '../../../preview/apps-script/worker/messages';
import { fact } from '../../preview/conformance/fact';
import { MISSING, PRESENT } from '../../preview/conformance/global-names';
import { servedPage } from '../preview-page';

const CODE = `
  const later = [];
  function names(list) { return list.filter((name) => typeof globalThis[name] !== 'undefined'); }
  function clock() {
    const date = new Date(2026, 0, 5, 9, 30);
    return [date.toISOString(), String(new Date(0)), new Date().getHours(), date.toLocaleTimeString('en-GB')];
  }
  function waits() { return Promise.resolve().then(() => 'awaited'); }
  function rejects() { Promise.reject(new Error('nobody hears')); return 'returned'; }`;

/** Runs in the page: one execution in a worker as the preview starts it, without services. */
async function execute([code, functionName, args]: readonly [string, string, string]): Promise<unknown> {
  const setup: WorkerSetup = {
    members: {},
    control: new SharedArrayBuffer(12),
    data: new SharedArrayBuffer(1024),
  };
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const files: AddressesMessage = { type: 'addresses', addresses: [address] };
  const message: ExecuteMessage = {
    type: 'execute',
    functionName,
    arguments: args,
    surface: { services: [], missingServices: [], refusals: {} },
    clock: { frozenAt: Date.UTC(2026, 10, 5, 9, 30) },
    timeZone: 'Asia/Tokyo',
  };
  const worker = new Worker('script-worker.web.js');
  const outcome = await new Promise<string>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.type === 'done') resolve(data.text);
    });
    for (const sent of [setup, files, message]) worker.postMessage(sent);
  });
  worker.terminate();
  return (JSON.parse(outcome) as { value?: unknown }).value ?? outcome;
}

describe('a script in the page', () => {
  const served = servedPage({ port: 0 });
  // Any file of the server is a page for it: the worker needs no spreadsheet around it.
  beforeAll(async () => {
    const { page, url } = served();
    await page.goto(`${url}/script.json`);
  });

  async function run(functionName: string, ...args: unknown[]): Promise<unknown> {
    return served().page.evaluate(execute, [CODE, functionName, JSON.stringify(args)] as const);
  }

  fact('6', '110c', '[H] finds nothing of the browser', async () => {
    expect(await run('names', MISSING)).toEqual([]);
  });

  fact('6', '110d', '[H] finds the language and console', async () => {
    expect(await run('names', PRESENT)).toEqual(PRESENT);
  });

  fact('6', '111h', '[H] has its microtasks, and its rejections are silent', async () => {
    expect(await run('waits')).toBe('awaited');
    expect(await run('rejects')).toBe('returned');
  });

  fact('6', '113d', "[H] has dates in its manifest's zone", async () => {
    expect(await run('clock')).toEqual([
      '2026-01-05T00:30:00.000Z',
      'Thu Jan 01 1970 09:00:00 GMT+0900 (Japan Standard Time)',
      18,
      '09:30:00',
    ]);
  });
});
