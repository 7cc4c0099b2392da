/** Whatever fails, and wherever: pressed again, everything a person can do ends as if nothing had failed. part.ts says where it fails. */
import { actions } from './actions';
import { tryEveryCrash } from './crash-points';
import { openWorkbook } from './open-workbook';
import { readers, sameCode } from './other-entries';
import { comparable } from './comparable';
import { partName } from './part';
import { startOf } from './starts';

let points = 0;
let ways = 0;
let triedWays = 0;
let leftovers = 0;

afterAll(() => {
  process.stderr.write(
    `${points} crash points in ${actions.length} actions, ${ways} of them unlike the one before: ${triedWays} tried (${partName}); ` +
      `they left ${leftovers} workbooks to press again in\n`,
  );
});

test.each(actions.map((action) => [action.name, action] as const))(
  '%s: at every call, before and after it takes effect, failing or dying',
  async (_name, action) => {
    const tried = await tryEveryCrash(action);
    points += tried.points;
    ways += tried.ways;
    triedWays += tried.tried;
    leftovers += tried.leftovers;
    expect(tried.failures).toEqual([]);
  },
  600_000,
);

test('everything the add-on can be asked for is tried, or writes nothing, or runs the same code as another', async () => {
  const sheets = await openWorkbook();
  const entries = sheets.functions.filter((name) => name !== name.toUpperCase());
  await sheets.close();
  const known = [
    ...actions.flatMap((action) => action.entries),
    ...Object.keys(sameCode),
    ...readers.map(({ entry }) => entry),
  ];
  expect(entries.filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !entries.includes(name))).toEqual([]);
});

test.each(readers.map((reader) => [reader.entry, reader] as const))(
  '%s changes nothing',
  async (_name, { entry, args }) => {
    const start = await startOf('committed');
    const sheets = await openWorkbook(start);
    try {
      await sheets.runFunction(entry, [...args]);
      expect(comparable(sheets.look())).toBe(comparable(start));
    } finally {
      await sheets.close();
    }
  },
);
