/** `npm run bundle:report -- --json`: its account of dist/Code.js adds up and fits what webpack built. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

interface Part {
  readonly path: string;
  readonly bytes: number;
}
interface Report {
  readonly bytes: number;
  readonly frame: number;
  readonly folders: readonly Part[];
  readonly modules: readonly Part[];
  readonly load: Readonly<Record<string, number>>;
}

const { stdout } = spawnSync(process.execPath, ['scripts/bundle-report.mjs', '--json'], { encoding: 'utf8' });
const report = JSON.parse(stdout) as Report;
const sum = (parts: readonly Part[]) => parts.reduce((total, { bytes }) => total + bytes, 0);

test('the modules and the frame are the whole file', () => {
  expect(report.bytes).toBe(statSync('dist/Code.js').size);
  expect(sum(report.modules) + report.frame).toBe(report.bytes);
  expect(sum(report.folders)).toBe(sum(report.modules));
});

test('the frame is small, so esbuild and webpack keep the same code', () => {
  expect(report.frame).toBeGreaterThan(0);
  expect(report.frame).toBeLessThan(report.bytes / 10);
});

test('every module is named by its place, packages by their name', () => {
  const places = report.modules.map(({ path }) => path);
  expect(places).toContain('src/entry.ts');
  expect(places).toContain('node_modules/@noble/hashes/sha2.js');
  expect(places.filter((path) => !/^(?:src|node_modules)\//.test(path))).toEqual([]);
});

test('loading is timed in 61 runs', () => {
  expect(report.load).toEqual({
    runs: 61,
    compile: expect.any(Number) as number,
    total: expect.any(Number) as number,
    fastest: expect.any(Number) as number,
    processor: expect.any(Number) as number,
  });
});
