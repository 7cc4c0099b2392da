/** Workbooks with so many more requests than those in which actions begin, each made once and kept. */
import type { Snapshot } from '../../preview/local-sheets';
import type { NodeSheets } from '../../preview/node';
import { openWorkbook } from './open-workbook';
import { beSlow } from './slow-google';
import { startOf, type StartName } from './starts';

/** Below the rows that every start has. */
const firstRow = 9;

const wishes = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => [
    String(firstRow - 1 + index),
    '',
    `Wish ${index + 1}`,
    '2',
    'New',
  ]);

/** One paste, as from another tool; what its trigger does takes as long as on a slow Google. */
export const pasteWishes = async (sheets: NodeSheets, count: number): Promise<void> => {
  const rows = sheets.document.engine.tabs.all().find(({ name }) => name === 'Requests')?.rows ?? 0;
  const lacking = firstRow + count - rows;
  if (lacking > 0) await sheets.insertRows('Requests', rows, lacking);
  await sheets.paste('Requests', `A${firstRow}`, wishes(count));
  await sheets.settled();
  const { error } = sheets.executions.at(-1) ?? {};
  if (error !== undefined) throw new Error(`A paste of ${count} rows ends with ${error}`);
};

const kept = new Map<string, Promise<Snapshot>>();

export const largeStart = (name: StartName, requests: number): Promise<Snapshot> => {
  const key = `${name} ${requests}`;
  const known = kept.get(key) ?? enlarge(name, requests);
  kept.set(key, known);
  return known;
};

const enlarge = async (name: StartName, requests: number): Promise<Snapshot> => {
  const sheets = await openWorkbook(await startOf(name));
  try {
    beSlow(sheets);
    await pasteWishes(sheets, requests);
    return sheets.snapshot();
  } finally {
    await sheets.close();
  }
};
