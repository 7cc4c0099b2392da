/** Every language has every text, with the same places and the same spaces around it. The compiler sees only its keys. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../src/words/topic';

const words = join(__dirname, '../../src/words');
const nameOf = (file: string): string => file.replace(/\.ts$/, '');

/** The product's name is no word, and signs follow from the locale. */
const untranslated = ['product', 'signs'];
const topics = readdirSync(join(words, 'en'))
  .map(nameOf)
  .filter((name) => !untranslated.includes(name));

/** Texts that are the same in another language too. What stands in cells keeps its name. */
const same: Readonly<Record<string, readonly string[]>> = {
  de: [
    'April',
    'August',
    'September',
    'November',
    'Approver',
    'Budget',
    'Budget {amount} {unit}',
    'Deal',
    'In {unit}:',
    'Markdown',
    'Optional',
    'Reserve',
    'Sales Budget',
    'Sales budget · {quarter}',
    'Text',
    'VP of Product',
    'VP of Sales',
    'in {unit}',
    ', in {unit}',
  ],
  ja: ['Approver', 'Markdown', 'Sales Budget', 'Sales budget · {quarter}', 'VP of Product', 'VP of Sales'],
};

/** The names of events as cells hold them, and nothing else. */
const isListOfEvents = (at: string): boolean => at === 'columns-changes Event';

/** Each text by its topic and keys: 'lists ordinal one'. */
type Texts = ReadonlyMap<string, string>;

const textsIn = (table: Words, path: string): [string, string][] =>
  Object.entries(table).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path} ${key}`, value]] : textsIn(value, `${path} ${key}`),
  );

const textsOf = (language: string): Texts =>
  new Map(
    topics
      .filter((topic) => existsSync(join(words, language, `${topic}.ts`)))
      .flatMap((topic) => {
        const tables = jest.requireActual<Readonly<Record<string, Words>>>(join(words, language, topic));
        return Object.values(tables).flatMap((table) => textsIn(table, topic));
      }),
  );

const placesIn = (text: string): string =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].sort((one, other) => (one < other ? -1 : 1)).join(' ');

const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

const spacesAround = (text: string): string[] => [
  /^\s*/.exec(text)?.[0] ?? '',
  /\s*$/.exec(text)?.[0] ?? '',
  text.replace(/[^\n]/g, ''),
];

const english = textsOf('en');

/** Of a text for exactly one the places of its other form will do: a language may have one form for both. */
const formsOf = (at: string): string[] =>
  [at, at.replace(/ one$/, ' other')].flatMap((key) => english.get(key) ?? []);

describe.each(['de', 'ja'])('the words in %s', (language) => {
  const translated = textsOf(language);
  const wrong = (isWrong: (text: string, original: string, at: string) => boolean): string[] =>
    [...translated]
      .filter(([at, text]) => english.has(at) && isWrong(text, english.get(at) ?? '', at))
      .map(([at, text]) => `${at}: ${text}`);

  test('are there for every topic, and for no other', () => {
    const theirs = readdirSync(join(words, language)).filter((file) => file.endsWith('.ts'));
    expect(theirs.map(nameOf).sort()).toEqual([...topics].sort());
  });

  test('have the same keys', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('have the same places', () => {
    expect(
      wrong((text, _, at) => !formsOf(at).some((original) => placesIn(original) === placesIn(text))),
    ).toEqual([]);
  });

  test('have no braces beside their places', () => {
    expect(wrong((text) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  test('do not stay English', () => {
    expect(
      wrong(
        (text, original, at) =>
          text === original && hasLetters(text) && !same[language]?.includes(text) && !isListOfEvents(at),
      ),
    ).toEqual([]);
  });

  test('have the same spaces around them and the same line breaks', () => {
    expect(
      wrong(
        (text, original) =>
          original.trim() !== '' && spacesAround(text).join('|') !== spacesAround(original).join('|'),
      ),
    ).toEqual([]);
  });

  test('are never empty', () => {
    expect(wrong((text, original) => text.trim() === '' && original.trim() !== '')).toEqual([]);
  });

  test('leave notes of headers as short as a note may be', () => {
    expect(wrong((text, _, at) => at.startsWith('columns-') && text.length > 200)).toEqual([]);
  });
});
