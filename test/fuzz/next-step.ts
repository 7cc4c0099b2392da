/** What somebody does next: mostly what people do, sometimes what nobody should. Reads the tabs as they stand. */
import { columnLetter, seeTab } from '../features/seen-tab';
import type { ScenarioStep } from '../features/runner/scenario';
import type { World } from '../features/world';
import { people } from './first-steps';
import type { Random } from './random';
import { hostile, plausible } from './typed-texts';

type Maker = (world: World, random: Random) => Pick<ScenarioStep, 'text' | 'table'>;

const ids = (world: World): string[] => [
  ...seeTab(world.sheets, 'Requests').rows.map((row) => row.cell('ID').shown),
  ...seeTab(world.sheets, 'Changes').rows.map((row) => row.cell('Request').shown),
];

/** Mostly one that is there; a text without quotes and line ends, as a step can say it. */
const anId = (world: World, random: Random): string => {
  const known = ids(world).filter((id) => /^R-\d+$/.test(id));
  return known.length === 0 || random.once(25) ? 'R-99' : random.pick(known);
};

const rowIn = (world: World, tab: string, random: Random): number =>
  2 + random.below(seeTab(world.sheets, tab).rows.length + 2);

const typeIn =
  (tab: string): Maker =>
  (world, random) => {
    const { headers } = seeTab(world.sheets, tab);
    const column = random.below(Math.max(1, headers.length));
    const usual = plausible[headers[column] ?? ''];
    const text = usual === undefined || random.once(4) ? random.pick(hostile) : random.pick(usual);
    return { text: `I type "${text}" in ${tab}!${columnLetter(column)}${rowIn(world, tab, random)}` };
  };

/** The columns that people use most, so that something comes of it. */
const typeUnder =
  (...wanted: readonly string[]): Maker =>
  (world, random) => {
    const { headers } = seeTab(world.sheets, 'Requests');
    const header = random.pick(wanted);
    const column = Math.max(0, headers.indexOf(header));
    const row = rowIn(world, 'Requests', random);
    return {
      text: `I type "${random.pick(plausible[header] ?? [''])}" in Requests!${columnLetter(column)}${row}`,
    };
  };

/** A row, or a few, as they are shown, pasted over others or below: committed rows with their IDs. */
const copyRows: Maker = (world, random) => {
  const shown = world.sheets.displayValues('Requests');
  const from = 1 + random.below(Math.max(1, shown.length - 1));
  const rows = shown.slice(from, from + 1 + random.below(3));
  const table = rows.map((row) => row.map((cell) => cell.replace(/[\n|\\]/g, ' ')));
  const target = random.once(3) ? rowIn(world, 'Requests', random) : shown.length + 1;
  return table.length === 0
    ? { text: 'I press undo' }
    : { text: `I paste in A${target} of Requests down`, table };
};

/** One text over a block: Ctrl+Enter, or dragged down. */
const fill: Maker = (world, random) => {
  const { headers } = seeTab(world.sheets, 'Requests');
  const column = random.below(Math.max(1, headers.length));
  const text = random.pick([...(plausible[headers[column] ?? ''] ?? []), ...hostile.slice(0, 12)]);
  const table = Array.from({ length: 1 + random.below(4) }, () => [text]);
  return {
    text: `I paste in ${columnLetter(column)}${rowIn(world, 'Requests', random)} of Requests down`,
    table,
  };
};

const tabs = ['Requests', 'Requests', 'Requests', 'Allocation'] as const;

const lines: Maker = (world, random) => {
  const tab = random.pick(tabs);
  const width = seeTab(world.sheets, tab).headers.length;
  const column = (): number => 1 + random.below(Math.max(1, width));
  return {
    text: random.pick([
      `I delete row ${rowIn(world, tab, random)} of ${tab}`,
      `I insert a row above row ${rowIn(world, tab, random)} of ${tab}`,
      `I insert a column left of column ${column()} of ${tab}`,
      `I move column ${column()} of ${tab} left of column ${column()}`,
      `I sort ${tab} by column ${column()}`,
    ]),
  };
};

/** A filter of somebody's hides rows, and every action meets all of them all the same. */
const filter: Maker = (world, random) => {
  const { headers } = seeTab(world.sheets, 'Requests');
  const column = random.below(Math.max(1, headers.length));
  const usual = plausible[headers[column] ?? ''];
  return {
    text: random.once(3)
      ? 'I take the filter off Requests'
      : `I filter "${random.pick(usual ?? ['', 'SAP'])}" out of column ${column + 1} of Requests`,
  };
};

const clear: Maker = (world, random) => {
  const { headers } = seeTab(world.sheets, 'Requests');
  const letter = columnLetter(random.below(Math.max(1, headers.length)));
  return { text: `I type "" in Requests!${letter}${rowIn(world, 'Requests', random)}` };
};

const amount = (random: Random): string => random.pick(['1', '5', '10', '25', '0', 'lots', '0.1']);
const because = ' because "Acme renews"';

const change: Maker = (world, random) => {
  const [id, other, by] = [anId(world, random), anId(world, random), amount(random)];
  return {
    text:
      random.pick([
        `I drop ${id}`,
        `I drop ${id}`,
        `I swap ${id} for ${other}`,
        `I add ${id}`,
        `I add ${id}`,
        `I pause ${id}`,
        `I reinstate ${id}`,
        `I grow ${id} by ${by}`,
        `I cut ${id} by ${by}`,
        `product ships ${id} at ${by}`,
        `product re-estimates ${id} to ${by}`,
        `product pulls ${id}`,
        `company pulls ${id}`,
        `no fault pulls ${id}`,
        `the approver grants ${by}`,
        `the approver takes ${by}`,
        `the approver lends ${by}`,
      ]) + because,
  };
};

const action: Maker = (world, random) => {
  const [id, other] = [anId(world, random), anId(world, random)];
  return {
    text: random.pick([
      'I commit the quarter',
      'I undo the last change because "Again"',
      'I undo the last change because "Again"',
      'I apply the pending changes because "As typed"',
      'I apply the pending changes because "As typed"',
      'I revert the pending changes',
      'I revert the pending changes',
      'I tidy the ranks',
      'I tidy the ranks',
      'I sort by rank',
      'I build the weekly tab',
      'I close the quarter',
      'I set up the workbook',
      `I log the request "Okta ${random.below(100)}"`,
      `I join the ask for ${id} with "Acme"`,
      `I merge ${id} into ${other}`,
      `I take ${id} apart`,
      `I endorse ${id}`,
      `I decline ${id} because "Nobody has asked again"`,
      'I look at the sidebar',
      'I preview the commit of 2026-Q4',
      'I preview the close of 2026-Q4',
    ]),
  };
};

const days = [
  '2026-10-02',
  '2026-10-20',
  '2026-11-05',
  '2026-11-06',
  '2026-12-10',
  '2026-12-31',
  '2027-01-04',
];

const passDays: Maker = (_, random) => ({ text: `today is ${random.pick(days)}` });

const somebodyElse: Maker = (_, random) => ({
  text: `I am ${random.pick([people.sales, people.sales, ...Object.values(people)])}`,
});

/** Hands in the ledger: it has to be noticed, and every action stops until it is undone. */
const tamper: Maker = (world, random) => {
  const { rows, headers } = seeTab(world.sheets, 'Changes');
  const row = 2 + random.below(rows.length + 1);
  const column = columnLetter(random.below(Math.max(1, headers.length)));
  return {
    text: random.pick([
      `I type "${random.pick(hostile)}" in Changes!${column}${row}`,
      `I delete row ${row} of Changes`,
      `I sort Changes by column ${1 + random.below(Math.max(1, headers.length))}`,
      `I insert a row above row ${row} of Changes`,
    ]),
  };
};

const undo: Maker = (_, random) => ({ text: random.once(3) ? 'I press redo' : 'I press undo' });

/** How often of all: typing and changes most, the rest as it happens. */
const makers: readonly (readonly [number, Maker])[] = [
  [14, change],
  [12, action],
  [8, typeUnder('Status', 'Built', 'Estimate', 'Rank')],
  [6, typeUnder('Request', 'Not before', 'ID', 'Price')],
  [6, typeIn('Requests')],
  [3, typeIn('Allocation')],
  [4, copyRows],
  [3, fill],
  [3, clear],
  [4, lines],
  [3, filter],
  [4, undo],
  [4, somebodyElse],
  [3, passDays],
  [1, tamper],
];

const bag = makers.flatMap(([weight, maker]) => Array.from({ length: weight }, () => maker));

/** Two people who take turns: sales, then product. */
export const turnOf = (turn: number): ScenarioStep => ({
  text: `I am ${turn % 2 === 0 ? people.sales : people.product}`,
  line: 0,
});

export const nextStep = (world: World, random: Random): ScenarioStep => ({
  ...random.pick(bag)(world, random),
  line: 0,
});
