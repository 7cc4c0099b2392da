/** Where Google holds writes back until a flush, a run that dies takes them along; pressed again, it ends as if nothing had failed. */
import { actions } from './actions';
import { tryEveryDeathBeforeAFlush } from './crash-points';
import { partName } from './part';

/** Each way of writing once. */
const names: readonly string[] = [
  'commit',
  'drop',
  'swap',
  'ship',
  'grant',
  'undo a drop',
  'apply pending',
  'revert a deleted row',
  'close into a new row',
  'accept moves',
  'new request',
  'merge',
  'import',
  'tidy ranks',
  'type a request',
  'begin a copy anew',
  'remove the example',
];
const tried = actions.filter(({ name }) => names.includes(name));

let points = 0;
let ways = 0;
let triedWays = 0;
let leftovers = 0;

afterAll(() => {
  process.stderr.write(
    `${points} crash points in ${tried.length} actions with writes held back: ${triedWays} of ${ways} workbooks that dying ` +
      `can leave tried (${partName}), ${leftovers} of them unlike the others\n`,
  );
});

test.each(tried.map((action) => [action.name, action] as const))(
  '%s: dying at every call, before and after it takes effect, with writes held back',
  async (_name, action) => {
    const result = await tryEveryDeathBeforeAFlush(action);
    points += result.points;
    ways += result.ways;
    triedWays += result.tried;
    leftovers += result.leftovers;
    expect(result.failures).toEqual([]);
  },
  180_000,
);
