/** The server of the preview: isolated pages, and ports that others have taken. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '../../scripts/serve';

const bundleDir = join(__dirname, 'fixtures/bundle');

it('moves on to the next port where one is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', () => resolve()));
  try {
    const { port: taken } = other.address() as AddressInfo;
    const served = await serve({ port: taken, bundleDir });
    expect(served.port).toBeGreaterThan(taken);
    expect((await fetch(served.url)).status).toBe(200);
    await served.close();
  } finally {
    other.close();
  }
});

it('isolates every page, without which a script could not wait for the spreadsheet', async () => {
  const served = await serve({ port: 0, bundleDir });
  try {
    for (const path of ['/', '/script-worker.web.js', '/bundle/Code.js', '/nowhere']) {
      const { headers } = await fetch(served.url + path);
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
      expect(headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp');
    }
  } finally {
    await served.close();
  }
});

it('lets no page load anything from another machine', async () => {
  const served = await serve({ port: 0, bundleDir });
  try {
    for (const path of ['/', '/script-worker.web.js', '/nowhere']) {
      const policy = (await fetch(served.url + path)).headers.get('Content-Security-Policy') ?? '';
      const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
      expect(policy).toContain("default-src 'none'");
      const own = ["'none'", "'self'", "'unsafe-inline'", "'unsafe-eval'", 'data:', 'blob:'];
      expect(sources.filter((source) => !own.includes(source))).toEqual([]);
    }
  } finally {
    await served.close();
  }
});

it("lists the bundle's files and serves nothing outside its folders", async () => {
  const served = await serve({ port: 0, bundleDir });
  try {
    const files = (await (await fetch(`${served.url}/bundle/files.json`)).json()) as string[];
    expect(files.sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
    for (const path of ['/nowhere', '/bundle/..%2f..%2fchromium.ts', '/..%2fpackage.json']) {
      expect((await fetch(served.url + path)).status).toBe(404);
    }
  } finally {
    await served.close();
  }
});

it('serves the page while the example is still played, and the example once it is', async () => {
  const fails = Promise.reject<string>(new Error('not played'));
  fails.catch(() => undefined);
  let played: (path: string) => void = () => undefined;
  const example = new Promise<string>((resolve) => (played = resolve));
  const [served, without] = [await serve({ port: 0, example }), await serve({ port: 0, example: fails })];
  try {
    const asked = fetch(`${served.url}/example.json`);
    expect((await fetch(served.url)).status).toBe(200);
    played(join(bundleDir, 'appsscript.json'));
    expect(await (await asked).json()).toHaveProperty('timeZone');
    // The page then plays the example itself.
    expect((await fetch(`${without.url}/example.json`)).status).toBe(404);
  } finally {
    await served.close();
    await without.close();
  }
});
