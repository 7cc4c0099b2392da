/** Reading and folding the whole workbook in our code, beside a loop that does no more than look at every cell. */
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import type { findBrokenSeals } from '../../src/budget/ledger/find-broken-seals';
import type { foldQuarter } from '../../src/budget/ledger/fold-quarter';
import type { isReadable, readWorkbook } from '../../src/sheets/workbook';
import type { FileCell } from '../../preview/workbook-file/workbook-file';
import { bigWorkbook, current } from './big-workbook';
import { median } from './median';
import { processorTime } from './processor-time';

/** Medians in milliseconds of the processor. */
export interface ReadingTime {
  readonly loop: number;
  readonly readAndFold: number;
  /** Of every row of the ledger just read; what changes something checks them, what only looks does not. */
  readonly seals: number;
}

type Tabs = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** As Google hands them over: dates as Date, everything else as it is. */
const handedOver = (cell: FileCell): unknown =>
  typeof cell === 'object' && cell !== null
    ? new Date(cell.date.length === 10 ? cell.date : `${cell.date}Z`)
    : cell;

/** The least that reading can be: every cell is looked at, and its trimmed length, time or number added up. */
const touch = (tabs: Tabs): number => {
  let sum = 0;
  for (const rows of tabs.values()) {
    for (const row of rows) {
      for (const cell of row) {
        if (typeof cell === 'string') sum += cell.trim().length;
        else sum += cell instanceof Date ? cell.getTime() : Number(cell);
      }
    }
  }
  return sum;
};

/** Only what readWorkbook asks of Google, answered at once: the calls themselves are counted elsewhere. */
const spreadsheetOf = (tabs: Tabs): unknown => ({
  getSpreadsheetTimeZone: () => 'Etc/UTC',
  getSheetByName: (name: string) => ({ getSheetValues: () => tabs.get(name) }),
});

interface OurCode {
  readonly readWorkbook: typeof readWorkbook;
  readonly isReadable: typeof isReadable;
  readonly foldQuarter: typeof foldQuarter;
  readonly findBrokenSeals: typeof findBrokenSeals;
}

/** Built as for Google: what runs TypeScript in Node gives every arrow a name, which takes longer than reading a cell. */
const ourCode = async (): Promise<OurCode> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { readWorkbook, isReadable } from './src/sheets/workbook';
        export { foldQuarter } from './src/budget/ledger/fold-quarter';
        export { findBrokenSeals } from './src/budget/ledger/find-broken-seals';`,
      resolveDir: join(__dirname, '../..'),
    },
    ...{ bundle: true, format: 'iife', globalName: 'ourCode', target: 'es2019', write: false },
  });
  return runInThisContext(`${outputFiles[0]?.text ?? ''}; ourCode`) as OurCode;
};

/** Enough for V8 to have made of each what it can, and for a median; a quarter of them where each takes a second. */
const turnsIn = (requests: number): { readonly warmUp: number; readonly turns: number } =>
  requests <= 1000 ? { warmUp: 20, turns: 40 } : { warmUp: 5, turns: 10 };

/** Turn by turn, so that whatever else the machine does falls on all of them. */
export const timeReading = async (requests: number): Promise<ReadingTime> => {
  const tabs: Tabs = new Map(
    bigWorkbook(requests).sheets.map(({ name, values }) => [name, values.map((row) => row.map(handedOver))]),
  );
  Object.assign(globalThis, { SpreadsheetApp: { getActive: () => spreadsheetOf(tabs) } });
  const { readWorkbook, isReadable, foldQuarter, findBrokenSeals } = await ourCode();
  const times = { loop: [] as number[], readAndFold: [] as number[], seals: [] as number[] };
  const timed = <Result>(into: number[], run: () => Result): Result => {
    const before = processorTime();
    const result = run();
    into.push(processorTime() - before);
    return result;
  };
  const { warmUp, turns } = turnsIn(requests);
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    timed(times.loop, () => touch(tabs));
    const ledger = timed(times.readAndFold, () => {
      const workbook = readWorkbook(current);
      if (!isReadable(workbook)) throw new Error('the workbook can’t be read');
      if (foldQuarter(workbook.ledger, current).remaining <= 0) throw new Error('nothing is left');
      return workbook.ledger;
    });
    timed(times.seals, () => {
      if (findBrokenSeals(ledger).length > 0) throw new Error('a seal is broken');
    });
  }
  const warm = (measured: readonly number[]): number => median(measured.slice(warmUp));
  return { loop: warm(times.loop), readAndFold: warm(times.readAndFold), seals: warm(times.seals) };
};
