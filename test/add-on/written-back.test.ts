/** What people have typed is the same after the add-on has written its column: write(read(x)) = x, for every kind of text. */
import fc from 'fast-check';
import { readRank } from '../../src/budget/ranking/read-rank';
import { place } from './hostile/good-workbook';
import { openAddOn } from '../preview/open-sheets';

jest.setTimeout(60_000);

/** As typed with an apostrophe before it, which makes it a text whatever it looks like. */
const oddTexts: string[] = [
  ...["'", "''", "'quoted'", "'=1+1", '=1+1', '+7', '-1', '@SUM(1)', '007', '1,5', '1/2', '12.5.2026'],
  ...[
    '2026-11-05',
    '10:30',
    '40%',
    '€5',
    'TRUE',
    'wahr',
    '#REF!',
    '1e5',
    ' 7',
    'soon',
    'Jan 5',
    '\t=1',
    '<b>',
    'toString',
    '__proto__',
  ],
];
/** One that is a rank to be shifted is shifted, which is another test's. */
const aText = fc
  .oneof(
    fc.constantFrom(...oddTexts),
    fc
      .tuple(fc.constantFrom("'", '=', '+', '-', '@', '0', '\t', ' '), fc.string({ maxLength: 12 }))
      .map(([a, b]) => a + b),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .filter((text) => ![1, 2].some((rank) => readRank(text) === rank));

test('texts between two ranks that are written stay to the letter, and none of them becomes a number or a formula', async () => {
  const sheets = await openAddOn({ now: '2026-11-05T09:30', isBare: true });
  await sheets.run('sidebarSetUp');
  await sheets.paste('Allocation', 'A2', [
    ['2026-Q4', '2026-10-01', '2026-12-30', 'story points', '1000', '10%'],
  ]);
  const titles = [...oddTexts, 'first', 'last'].map((_, index) => [`Title ${index}`]);
  await sheets.paste('Requests', place(sheets, 'Requests', 'Request', 2), titles);
  const ranks = (block: unknown[][]): unknown[] => {
    const at = (sheets.values('Requests')[0] ?? []).indexOf('Rank');
    return block.map((row) => row[at]);
  };
  const stay = async (texts: readonly string[]): Promise<void> => {
    const typed = ['1', ...texts.map((text) => `'${text}`), '2'].map((text) => [text]);
    await sheets.paste('Requests', place(sheets, 'Requests', 'Rank', 2), typed);
    // The first and the last change places, and the column is written from the one to the other.
    await sheets.type('Requests', place(sheets, 'Requests', 'Rank', typed.length + 1), '1');
    expect(ranks(sheets.values('Requests'))).toEqual(['Rank', 2, ...texts, 1]);
    expect(ranks(sheets.formulas('Requests')).filter((formula) => formula !== '')).toEqual([]);
  };
  const texts = fc.array(aText, { minLength: oddTexts.length, maxLength: oddTexts.length });
  await fc.assert(fc.asyncProperty(texts, stay), { numRuns: 6, examples: [[oddTexts]] });
  await sheets.close();
});
