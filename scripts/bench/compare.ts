/** Us beside what people would use instead, on the same engine and the same data. */
import { openInNode, type NodeSheets } from '../../preview/node';
import { ownTab } from './actions';
import { answersOne } from './answers-one';
import { current, today } from './big-workbook';
import { handMadeWorkbook } from './hand-made';
import { median } from './median';
import { processorTime } from './processor-time';

/** Milliseconds until everything is shown, and of the processor, all threads together. */
export interface Took {
  readonly wall: number;
  readonly processor: number;
}

/** Medians. */
export interface Comparison {
  readonly ours: Took;
  readonly theirs: Took;
}

export interface RemainingComparison extends Comparison {
  /** A custom function with the same ranges that answers 1: what the engine needs before and after any function of a script. */
  readonly floor: Took;
  /** A number typed into the same cell: what is in each of the others and is nobody's calculation. */
  readonly typing: Took;
}

/** The first turn, in which much is loaded and compiled, is not counted. */
const timed = async (
  turns: number,
  run: (turn: number) => Promise<unknown>,
  after?: () => Promise<unknown>,
): Promise<Took> => {
  const wall: number[] = [];
  const processor: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const began = performance.now();
    const used = processorTime();
    await run(turn);
    if (turn > 0) {
      wall.push(performance.now() - began);
      processor.push(processorTime() - used);
    }
    await after?.();
  }
  return { wall: median(wall), processor: median(processor) };
};

/** From the key that ends the edit until every cell that depends on it shows the new value. */
const rankEdit = (sheets: NodeSheets, row: number, turns: number): Promise<Took> =>
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
export const compareRemaining = async (sheets: NodeSheets, turns: number): Promise<RemainingComparison> => {
  const [headers = []] = sheets.values('Changes');
  const rows = sheets.values('Changes').length;
  const column = (header: string): string => {
    const letter = String.fromCharCode(65 + headers.indexOf(header));
    return `Changes!${letter}2:${letter}${rows}`;
  };
  const ranges = `${column('Effect')},${column('Quarter')}`;
  const shown: unknown[] = [];
  const time = (text: string): Promise<Took> =>
    timed(
      turns,
      async () => {
        await sheets.type(ownTab, 'A1', text);
        await sheets.settled();
      },
      async () => {
        shown.push(sheets.values(ownTab)[0]?.[0]);
        await sheets.clear(ownTab, 'A1');
        await sheets.settled();
      },
    );
  const typing = await time('1');
  const floor = await time(`=${answersOne}("${current}",${ranges})`);
  if (shown.some((value) => value !== 1)) throw new Error(`These are no ones: ${shown.join(', ')}`);
  shown.length = 0;
  const theirs = await time(`=SUMIFS(${ranges},"${current}")`);
  const ours = await time(`=BUDGET_REMAINING("${current}",${ranges})`);
  if (new Set(shown).size !== 1) throw new Error(`The two say different numbers: ${shown.join(', ')}`);
  return { ours, theirs, floor, typing };
};
