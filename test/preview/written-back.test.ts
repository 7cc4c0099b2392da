/** What people have typed is the same after the add-on has written its column: write(read(x)) = x, for every kind of text. */
import fc from 'fast-check';
import { join } from 'node:path';
import { ScriptWorkers } from '../../preview/apps-script/script-workers';
import { nodeWorkers } from '../../preview/node';
import { readProject } from '../../preview/read-project';
import { columnLetter } from '../../src/sheets/a1';
import { openAddOn } from './open-sheets';

const project = readProject(join(__dirname, '../../dist'));
const workers = new ScriptWorkers(nodeWorkers, project.files);
afterAll(() => workers.close());

/** As typed with an apostrophe before it, which makes it a text whatever it looks like. */
const oddTexts = [
  ...["'", "''", "'quoted'", "'=1+1", '=1+1', '+1', '-1', '@SUM(1)', '007', '1,5', '1/2', '12.5.2026'],
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
  ],
];
const aText = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc
    .tuple(fc.constantFrom("'", '=', '+', '-', '@', '0', '\t', ' '), fc.string({ maxLength: 12 }))
    .map(([a, b]) => a + b),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);

test('texts between two ranks that are written stay to the letter, and none of them becomes a number or a formula', async () => {
  const sheets = await openAddOn({ project, workers, now: '2026-11-05T09:30', isBare: true });
  await sheets.run('sidebarSetUp');
  await sheets.paste('Allocation', 'A2', [
    ['2026-Q4', '2026-10-01', '2026-12-30', 'story points', '1000', '10%'],
  ]);
  const headers = sheets.values('Requests')[0] ?? [];
  const at = (header: string): number => headers.indexOf(header);
  const ready = sheets.snapshot();
  await sheets.close();
  await fc.assert(
    fc.asyncProperty(fc.array(aText, { minLength: 3, maxLength: 8 }), async (texts) => {
      const book = await openAddOn({
        project,
        workers,
        now: '2026-11-05T09:30',
        isBare: true,
        snapshot: ready,
      });
      const rows = [['1'], ...texts.map((text) => [`'${text}`]), ['2']];
      await book.paste(
        'Requests',
        `${columnLetter(at('Request') + 1)}2`,
        rows.map((_, index) => [`Title ${index}`]),
      );
      await book.paste('Requests', `${columnLetter(at('Rank') + 1)}2`, rows);
      const ranks = (): unknown[] => book.values('Requests').map((row) => row[at('Rank')]);
      const formulas = (): unknown[] => book.formulas('Requests').map((row) => row[at('Rank')]);
      const held = ranks().slice(2, -1);
      const before = formulas();
      // The first and the last change places, and the column is written from the one to the other.
      await book.type('Requests', `${columnLetter(at('Rank') + 1)}${rows.length + 1}`, '1');
      expect(ranks()).toEqual(['Rank', 2, ...held, 1]);
      expect(formulas()).toEqual(before);
      await book.close();
    }),
    { numRuns: 20 },
  );
});
