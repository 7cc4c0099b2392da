/** The measurements as tables for people. */
import type { Took } from './compare';
import { largestHandMade, type BenchReport, type SizeReport } from './report';

const round = (value: number): number => Number(value.toPrecision(3));

const seconds = (ms: number): number => Number((ms / 1000).toFixed(1));

const ratio = (one: number, other: number): string =>
  `${round(one)} ms to ${round(other)} ms, × ${round(one / other)}`;

const both = (one: Took, other: Took): string =>
  `${ratio(one.wall, other.wall)}; of the processor ${ratio(one.processor, other.processor)}`;

/** One size. */
export const printSize = (size: SizeReport): void => {
  console.log(`\n${size.requests} requests, ${size.entries} entries of the ledger`);
  console.table(
    Object.fromEntries(
      size.actions.map(
        ({ action, calls, spreadsheetCalls, cellsRead, cellsWritten, own, total, onGoogle }) => [
          action,
          {
            calls,
            'of the sheet': spreadsheetCalls,
            'cells read': cellsRead,
            'cells written': cellsWritten,
            'own ms': round(own),
            'here ms': round(total),
            'on Google s': seconds(onGoogle.quickest),
            'to s': seconds(onGoogle.slowest),
          },
        ],
      ),
    ),
  );
  const { reading, rankEdit, remaining, megabytes } = size;
  console.log(`reading and folding, to a loop over every cell: ${ratio(reading.readAndFold, reading.loop)}`);
  console.log(`checking every seal, to the same loop:          ${ratio(reading.seals, reading.loop)}`);
  console.log(
    `a rank edit, to the hand-made sheet's:          ${
      rankEdit
        ? both(rankEdit.ours, rankEdit.theirs)
        : `not measured, as the hand-made sheet's takes minutes above ${largestHandMade} requests`
    }`,
  );
  const { ours, theirs, floor, typing } = remaining;
  console.log(`=BUDGET_REMAINING, to SUMIFS:                   ${both(ours, theirs)}`);
  console.log(`a function that answers 1, to SUMIFS:           ${both(floor, theirs)}`);
  console.log(`a number typed, to SUMIFS:                      ${both(typing, theirs)}`);
  console.log(`memory of this process: ${megabytes} MB`);
};

/** How the time in our code grows when there is ten times as much. */
export const printGrowth = ({ growth }: BenchReport): void => {
  if (growth.length === 0) return;
  console.log('\nTime in our code with ten times the rows: 10 is linear, the goal is at most 12');
  const rows: Record<string, Record<string, number>> = {};
  for (const { action, from, to, times } of growth) {
    rows[action] = { ...rows[action], [`${from} to ${to}`]: round(times) };
  }
  console.table(rows);
  const most = growth.reduce((one, other) => (other.times > one.times ? other : one));
  console.log(`at most × ${round(most.times)}: ${most.action}, ${most.from} to ${most.to}`);
};
