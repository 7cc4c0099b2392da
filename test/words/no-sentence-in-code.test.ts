/** All words are in src/words: nothing that people read is written in code. */
import { leftIn, sourceFiles, storedValues } from './left-in-code';

/** What looks like a sentence to the scanner, and is none. */
const isNoSentence: readonly (readonly [why: string, text: string])[] = [
  ['stored in the ledger behind a name, and read back', '(said to be)'],
  ['by it the tab is known in every language; product name', 'Sales budget'],
  ['the same whenever the same is asked for at the menu', 'new 0'],
  ['the same whenever the same is asked for at the menu', '0 example'],
  ['the same whenever the same is asked for at the menu', 'undo 0'],
  ['compared with others, so that a deal counts once', 'deal 0'],
  ['compared with others, so that a deal counts once', 'row 0'],
  ['compared with others, so that a deal counts once', 'customer 0 0 0'],
  ['written beside the tabs, and read back in every language', 'Layout 0 of “0” (0)'],
  ['name of a tab that is kept', '0 (layout 0)'],
  ['number format', 'yyyy-mm-dd hh:mm'],
  ['number format', 'yyyy-mm-dd hh:mm:ss'],
  ['key of what is remembered', 'own columns 0'],
  ['key of what is remembered', 'in use 0'],
  ['state of what is remembered', 'looked for'],
  ['file', 'Words'],
  ['formula', 'IF(0="engineering weeks",20,10)'],
  ['formula', 'Left over*'],
  [
    'formula',
    'IF(ISODD(COUNTIFS(0)),"Closed",IF(0,"Committed",IF(0,"Proposed commit",IF(0>0,"Rank","Set up"))))',
  ],
  [
    'words of titles in English, passed over when they are compared',
    'a able add allow an and as at be by can feat feature for from in integr integrat integrate into is it like of on or request support that the this to via with you',
  ],
  ['class of style', 'btn primary'],
  ['class of style', 'btn ghost'],
  ['class of style', 'btn stop'],
  ['class of style', 'btn ghost small'],
];

const allowed = new Set(isNoSentence.map(([, text]) => text));

const stored = storedValues(sourceFiles());
const found = sourceFiles().flatMap((path) => leftIn(path, stored));

test('No sentence is left in code', () => {
  expect(found.filter(({ text }) => !allowed.has(text))).toEqual([]);
});

test('Each exception is still needed', () => {
  const texts = new Set(found.map(({ text }) => text));
  expect([...allowed].filter((text) => !texts.has(text))).toEqual([]);
});
