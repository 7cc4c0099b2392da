/** What must hold of any workbook whatever people have done to it, as far as one look can tell; a sentence for each that does not. */
import type { QuarterHomeView } from '../../src/actions/api';
import { seeTab, type SeenRow, type SeenTab } from './seen-tab';
import type { World } from './world';

/** Amounts are shown with a tenth at most, and added up as floating point. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

const numberIn = (row: SeenRow, header: string): number => {
  const { value } = row.cell(header);
  return typeof value === 'number' ? value : 0;
};

const stripAddsUp = ({ strip }: QuarterHomeView): string[] => {
  const { budget, built, stillToBuild, sunk, disruption, remaining } = strip;
  const sum = built + stillToBuild + sunk + disruption + remaining;
  return isSame(sum, budget)
    ? []
    : [
        `the strip does not add up: ${built} + ${stillToBuild} + ${sunk} + ${disruption} + ${remaining} is ${sum}, the budget ${budget}`,
      ];
};

/** Of an edited ledger it need not add up, and is still numbers. */
const stripCanBeRead = ({ strip }: QuarterHomeView): string[] =>
  Object.entries(strip).flatMap(([name, value]) =>
    name === 'unit' || typeof value === 'number' ? [] : [`the strip's ${name} is ${String(value)}`],
  );

/** Each entry's Remaining is the one before it of its quarter, moved by its Effect. */
const ledgerAddsUp = (changes: SeenTab): string[] => {
  const remaining = new Map<string, number>();
  return changes.rows.flatMap((row) => {
    const quarter = row.cell('Quarter').shown;
    const before = remaining.get(quarter);
    const said = numberIn(row, 'Remaining');
    remaining.set(quarter, said);
    const expected = (before ?? said - numberIn(row, 'Effect')) + numberIn(row, 'Effect');
    return isSame(expected, said)
      ? []
      : [`entry ${row.cell('Entry').shown} leaves ${said}, and its effect makes it ${expected}`];
  });
};

const stripFollowsLedger = (home: QuarterHomeView, changes: SeenTab): string[] => {
  const { name, phase } = home.quarter;
  const last = changes.rows.filter((row) => row.cell('Quarter').shown === name).at(-1);
  if (last === undefined || !['Committed', 'Closed'].includes(phase)) return [];
  const said = numberIn(last, 'Remaining');
  return isSame(said, home.strip.remaining)
    ? []
    : [`the sidebar says ${home.strip.remaining} of ${name} remain, the ledger ${said}`];
};

/** Copies and rows typed by hand may stand there twice for a while; then they are listed. */
const idsAreOnceOrListed = ({ problems, pending }: QuarterHomeView, requests: SeenTab): string[] => {
  const ids = requests.rows.map((row) => row.cell('ID').shown.trim()).filter((id) => id !== '');
  const listed = [...problems, ...pending].map(({ says }) => says).join('\n');
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].flatMap((id) =>
    listed.includes(id) ? [] : [`${id} stands on Requests twice, and nothing says so`],
  );
};

const functionsSayTheSame = (home: QuarterHomeView, world: World): string[] => {
  const shown = world.sheets.displayValues('Sheet1').flat();
  const errors = shown.filter((text) => /^#(ERROR|NAME|REF|VALUE|N\/A|NUM|DIV)/.test(text));
  const formulas = world.sheets.formulas('Sheet1');
  const values = world.sheets.values('Sheet1');
  const remaining = formulas.flatMap((row, line) =>
    row.flatMap((formula, column) => (formula === '=BUDGET_REMAINING()' ? [values[line]?.[column]] : [])),
  );
  // Before the commit the sidebar shows the strip as it would be.
  const isCommitted = ['Committed', 'Closed'].includes(home.quarter.phase);
  const wrong = remaining.filter(
    (value) => isCommitted && typeof value === 'number' && !isSame(value, home.strip.remaining),
  );
  return [
    ...errors.map((text) => `a function shows ${text}`),
    ...wrong.map(
      (value) => `=BUDGET_REMAINING() shows ${String(value)}, the sidebar ${home.strip.remaining}`,
    ),
  ];
};

export interface Meanwhile {
  /** The ledger is not as it was posted: nothing can be read off it, and a row that is deleted there starts no calculation. */
  readonly isTampered: boolean;
  /** Another day has come and nothing was edited since: functions are calculated again with the next edit. */
  readonly isNewDay: boolean;
}

export const brokenInvariants = async (
  world: World,
  { isTampered, isNewDay }: Meanwhile = { isTampered: false, isNewDay: false },
): Promise<string[]> => {
  const home = await world.home();
  if (home.state !== 'quarter') return [];
  const changes = seeTab(world.sheets, 'Changes');
  return [
    ...(isTampered ? stripCanBeRead(home) : stripAddsUp(home)),
    ...idsAreOnceOrListed(home, seeTab(world.sheets, 'Requests')),
    ...(isTampered ? [] : [...ledgerAddsUp(changes), ...stripFollowsLedger(home, changes)]),
    ...(isNewDay || isTampered ? [] : functionsSayTheSame(home, world)),
  ];
};
