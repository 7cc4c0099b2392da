/** Check and repair, as the tests of damage press it, and the money as it is seen meanwhile. */
import type { CheckView, HomeView, RepairOutcome } from '../../../src/actions/api';
import type { NodeSheets } from '../../../preview/node';
import type { Damage } from './damage';

type Found = CheckView['findings'][number] | CheckView['left'][number];

export const look = async (sheets: NodeSheets): Promise<CheckView> =>
  (await sheets.run('sidebarCheck', '')) as CheckView;

export const everything = ({ findings, left }: CheckView): readonly Found[] => [...findings, ...left];

/** What can be repaired, by the keys that a press names. */
export const repairable = ({ findings }: CheckView): string[] =>
  findings.filter(({ writes }) => writes !== '').map(({ key }) => key);

/** What the check says afterwards. */
export const repair = async (sheets: NodeSheets, keys: readonly string[]): Promise<CheckView> => {
  const outcome = (await sheets.run('sidebarRepair', '', keys)) as RepairOutcome;
  await sheets.settled();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.view;
};

export const isNamed = ({ found, at }: Damage, { code, cell, says }: Found): boolean =>
  code === found && (at === '' || cell === at || says.includes(at));

/** What its cells hold, however they show it. */
export const ledgerOf = ({ document: { engine } }: NodeSheets): unknown[] => {
  const tab = engine.tabs.all().find(({ name }) => name === 'Changes');
  if (tab === undefined) return [];
  const { rows, columns } = engine.cells.extent(tab.id);
  return engine.cells
    .read({ sheetId: tab.id, row: 0, column: 0, rows, columns })
    .map((line) => line.map(({ value, formula }) => (formula === '' ? value : formula)));
};

/** Each a workbook to the byte. */
export const wholeOf = (sheets: NodeSheets): string => JSON.stringify(sheets.look().workbook);

const totals = ['Budget', 'Built', 'Still to build', 'Sunk', 'Disruption', 'Remaining', 'Phase'];

export interface Money {
  readonly inSidebar: unknown;
  readonly onTab: readonly unknown[];
}

/** As the sidebar says it, and as the tab's own formulas do. */
export const money = async (sheets: NodeSheets): Promise<Money> => {
  const home = (await sheets.run('sidebarHome', '')) as HomeView;
  await sheets.settled();
  const [heads = [], ...rows] = sheets.displayValues('Allocation');
  return {
    inSidebar: home.state === 'quarter' ? home.strip : home.problems.map(({ says }) => says),
    onTab: totals.map((header) => rows.slice(0, 3).map((row) => row[heads.indexOf(header)])),
  };
};
