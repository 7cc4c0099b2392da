/** Us beside what people would use instead, on the same engine and the same data. */
import { openInNode, type NodeSheets } from '../../preview/node';
import { ownTab } from './actions';
import { current, today } from './big-workbook';
import { handMadeWorkbook } from './hand-made';
import { median } from './median';

/** Medians in milliseconds. */
export interface Comparison {
  readonly ours: number;
  readonly theirs: number;
}

const timed = async (turns: number, run: (turn: number) => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const began = performance.now();
    await run(turn);
    times.push(performance.now() - began);
  }
  return median(times);
};

/** From the key that ends the edit until every cell that depends on it shows the new value. */
const rankEdit = (sheets: NodeSheets, row: number, turns: number): Promise<number> =>
  timed(turns, async (turn) => {
    await sheets.type('Requests', `A${row}`, String(turn + 1));
    await sheets.settled();
  });

/** `row` is of a request that has a rank. */
export const compareRankEdit = async (
  sheets: NodeSheets,
  requests: number,
  turns: number,
): Promise<Comparison> => {
  // Of ten requests the eighth waits; its row is one below the headers.
  const row = 9;
  const ours = await rankEdit(sheets, row, turns);
  const handMade = await openInNode({
    workbook: handMadeWorkbook(requests),
    project: { files: [], html: {}, manifest: {} },
    now: today,
    timeZone: 'Etc/UTC',
  });
  await handMade.settled();
  const theirs = await rankEdit(handMade, row, turns);
  await handMade.close();
  return { ours, theirs };
};

/** `=BUDGET_REMAINING` with the ranges that it depends on, and the SUMIFS that adds up the same rows. */
export const compareRemaining = async (sheets: NodeSheets, turns: number): Promise<Comparison> => {
  const [headers = []] = sheets.values('Changes');
  const rows = sheets.values('Changes').length;
  const column = (header: string): string => {
    const letter = String.fromCharCode(65 + headers.indexOf(header));
    return `Changes!${letter}2:${letter}${rows}`;
  };
  const native = `=SUMIFS(${column('Effect')},${column('Quarter')},"${current}")`;
  const own = `=BUDGET_REMAINING("${current}",${column('Effect')},${column('Quarter')})`;
  const shown: unknown[] = [];
  const time = (formula: string): Promise<number> =>
    timed(turns, async () => {
      await sheets.type(ownTab, 'A1', formula);
      await sheets.settled();
      shown.push(sheets.values(ownTab)[0]?.[0]);
      await sheets.clear(ownTab, 'A1');
    });
  const theirs = await time(native);
  const ours = await time(own);
  if (new Set(shown).size !== 1) throw new Error(`The two say different numbers: ${shown.join(', ')}`);
  return { ours, theirs };
};
