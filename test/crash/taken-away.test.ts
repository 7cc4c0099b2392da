/**
 * No lock holds hands off the tabs: rows that an action has read may be gone when it writes. It reads again and goes on, or says
 * why not; nothing is posted twice, and nothing is left half-way.
 */
import type { NodeSheets } from '../../preview/node';
import { actions, type Action } from './actions';
import { comparable } from './comparable';
import { HandAt } from './hand-at';
import { openWorkbook, PRODUCT } from './open-workbook';
import { amissInLedgerAndRanks } from './overtaken';
import { partOf } from './part';
import { startOf, type Outcome } from './starts';

type Hand = (sheets: NodeSheets) => Promise<unknown>;

const nothing = (): Promise<void> => Promise.resolve();

const rowsOf = (sheets: NodeSheets, tab: string): number =>
  sheets.document.engine.tabs.all().find(({ name }) => name === tab)?.rows ?? 0;

const deleteFrom =
  (tab: string, row: number): Hand =>
  (sheets) =>
    sheets.user(PRODUCT).deleteRows(tab, row, rowsOf(sheets, tab) - row + 1);

/** All act in workbooks whose last requests stand in rows 5 to 8 of Requests. */
const hands = {
  'blank rows of Requests': deleteFrom('Requests', 9),
  'the last requests and all below': deleteFrom('Requests', 5),
  'blank rows of Changes': deleteFrom('Changes', 7),
  'the rows below this quarter': deleteFrom('Allocation', 3),
} satisfies Record<string, Hand>;

/** Each way of writing, and what it must not find gone. */
const tried: readonly (readonly [action: string, gone: keyof typeof hands])[] = [
  ['commit', 'the last requests and all below'],
  ['commit', 'blank rows of Changes'],
  ['drop', 'the last requests and all below'],
  ['drop', 'the rows below this quarter'],
  ['merge', 'blank rows of Requests'],
  ['merge', 'the last requests and all below'],
  ['import', 'blank rows of Requests'],
  ['sort by rank', 'the last requests and all below'],
  ['close into a new row', 'the rows below this quarter'],
  ['close into a new row', 'blank rows of Changes'],
  ['type a rank', 'the last requests and all below'],
];

interface Ended {
  readonly text: string;
  readonly problems: readonly string[];
  readonly calls: number;
}

const inWorkbook = async (
  { act, start, now }: Action,
  arrange: (sheets: NodeSheets) => Promise<unknown>,
  after: Hand = nothing,
): Promise<Ended> => {
  const sheets = await openWorkbook(await startOf(start), now);
  try {
    await arrange(sheets);
    const answer = (await act(sheets, 'the press').catch(String)) as Outcome | string | undefined;
    await after(sheets);
    await sheets.settled();
    const errors = sheets.executions.flatMap(({ execution, error }) =>
      error === undefined ? [] : [`${execution} ends with ${error}`],
    );
    const isUntold =
      typeof answer === 'object' && !answer.ok && (answer.problems ?? []).every(({ says }) => says === '');
    const isHalfWay = (sheets.look().state.documentProperties['unfinished'] ?? '') !== '';
    return {
      text: comparable(sheets.look()),
      problems: [
        ...errors,
        ...(isUntold ? ['nobody is told why'] : []),
        ...(isHalfWay ? ['it is left half-way'] : []),
      ],
      calls: sheets.executions.flatMap(({ calls }) => calls).length,
    };
  } finally {
    await sheets.close();
  }
};

const actionNamed = (name: string): Action => {
  const found = actions.find((action) => action.name === name);
  if (!found) throw new Error(`Nobody can ${name}.`);
  return found;
};

test.each(tried)(
  '%s, while somebody deletes %s',
  async (name, gone) => {
    const action = actionNamed(name);
    const hand = hands[gone];
    const before = await inWorkbook(action, hand);
    const later = await inWorkbook(action, nothing, hand);
    const calls = Array.from({ length: later.calls }, (_, index) => index + 1);
    for (const nth of partOf(calls, () => false)) {
      const found = await inWorkbook(action, (sheets) => {
        sheets.document.pace = new HandAt(nth, () => hand(sheets));
        return nothing();
      });
      const amiss = amissInLedgerAndRanks(found.text, [before.text, later.text]);
      expect([nth, ...found.problems, ...amiss]).toEqual([nth]);
    }
  },
  120_000,
);
