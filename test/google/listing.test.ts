/** What is pasted and uploaded into the Marketplace's listing keeps to the limits that Google's page names. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pngSize } from './png-size';

const folder = 'docs/marketplace';
const page = readFileSync(join(folder, 'listing.md'), 'utf8');
const field = (name: string): string => page.split(`\n## ${name}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

const googleProducts = /\b(google|sheets|gmail|drive|workspace|docs)\b/i;

test('the name fits into 50 characters and names no product of Google', () => {
  expect(field('Application name')).toMatch(/^.{1,50}$/);
  expect(field('Application name')).not.toMatch(googleProducts);
});

test('the short description fits into 200 characters', () => {
  expect(field('Short description')).toMatch(/^.{50,200}$/);
});

test('the detailed description stays under 16,000 characters and is plain text, as the field shows no Markdown', () => {
  const text = field('Detailed description');
  expect(text.length).toBeGreaterThan(500);
  expect(text.length).toBeLessThan(16_000);
  expect(text).not.toMatch(/^#|^[-*] |\*\*|\]\(|`/m);
});

const wanted = [
  ...[32, 48, 96, 128].map((size) => [`icon-${size}.png`, size, size] as const),
  ['banner-220x140.png', 220, 140] as const,
  ...readdirSync(folder)
    .filter((name) => name.startsWith('screenshot-'))
    .map((name) => [name, 1280, 800] as const),
];

test.each(wanted)('%s is %d × %d, under 300 kB, and on the page', (name, width, height) => {
  const file = readFileSync(join(folder, name));
  expect(pngSize(file)).toEqual([width, height]);
  expect(file.length).toBeLessThan(300_000);
  expect(page).toContain(`\`${name}\``);
});

test('there are five screenshots', () => {
  expect(wanted.filter(([name]) => name.startsWith('screenshot-'))).toHaveLength(5);
});

test.each([
  'docs/install-on-google.md',
  'docs/publish-to-a-domain.md',
  'docs/privacy.md',
  'docs/support.md',
  'docs/marketplace/listing.md',
])('every file that %s points to is there', (name) => {
  const links = [...readFileSync(name, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
    ([, path = '']) => path,
  );
  expect(links.filter((path) => !existsSync(join(dirname(name), path)))).toEqual([]);
});
