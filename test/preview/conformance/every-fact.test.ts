/** Every numbered fact about Google is either tested here or named in docs/google-facts.md, and none is both. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** Sections 1 to 6 are numbered through, from 12 on each by itself. The rows of the table in 1.2 go by letters. */
const SECTIONS: readonly { readonly name: string; readonly numbers: readonly string[] }[] = [
  { name: '', numbers: upTo(117) },
  { name: '1.2', numbers: Array.from('abcdefghi') },
  { name: '12', numbers: upTo(59) },
  { name: '13', numbers: upTo(9) },
  { name: '14', numbers: upTo(10) },
];

function upTo(last: number): string[] {
  return Array.from({ length: last }, (_, index) => String(index + 1));
}

/** `17` of section 1.3 is `17`; `6b` of section 12 is `12:6`; row c of 1.2 is `1.2:c`. */
function keyOf(section: string, number: string): string {
  if (section === '1.2' && /^[a-z]$/.test(number)) return `1.2:${number}`;
  const digits = /^\d+/.exec(number)?.[0] ?? number;
  return /^1[234]\b/.test(section) ? `${section.split('.')[0]}:${digits}` : digits;
}

const all = SECTIONS.flatMap(({ name, numbers }) =>
  numbers.map((number) => (name === '' ? number : `${name}:${number}`)),
);

const tested = new Set(
  ['test/preview/conformance', 'test/browser/conformance']
    .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(ROOT, folder, name)))
    .filter((path) => path.endsWith('.test.ts'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bfact\(\s*'([^']+)',\s*'?(\w+)'?,/g)])
    .map(([, section = '', number = '']) => keyOf(section, number)),
);

const listed = new Set(
  [...readFileSync(join(ROOT, 'docs/google-facts.md'), 'utf8').matchAll(/^\| (\S+) #(\w+) +\|/gm)].map(
    ([, section = '', number = '']) => keyOf(section, number),
  ),
);

test('every fact is tested or listed with the reason why not', () => {
  expect(all.filter((fact) => !tested.has(fact) && !listed.has(fact))).toEqual([]);
});

test('no fact is both tested and listed as untestable', () => {
  expect(all.filter((fact) => tested.has(fact) && listed.has(fact))).toEqual([]);
});

test('no test or list names a fact that does not exist', () => {
  expect([...tested, ...listed].filter((fact) => !all.includes(fact))).toEqual([]);
});
