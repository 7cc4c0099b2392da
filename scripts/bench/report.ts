/** Everything that is measured, as one object: what `npm run bench -- --json` prints. */
import { compareRankEdit, compareRemaining, type Comparison, type RemainingComparison } from './compare';
import { timeReading, type ReadingTime } from './read-and-fold';
import { openBig, timeActions, type ActionTime } from './time-actions';

export interface SizeReport {
  readonly requests: number;
  readonly entries: number;
  readonly actions: readonly ActionTime[];
  readonly reading: ReadingTime;
  /** Absent where the hand-made sheet takes minutes for one edit. */
  readonly rankEdit?: Comparison;
  readonly remaining: RemainingComparison;
  /** Resident, the engine, the page's grid and everything measured so far included. */
  readonly megabytes: number;
}

export interface Growth {
  readonly action: string;
  readonly from: number;
  readonly to: number;
  /** Of the time in our code. */
  readonly times: number;
}

export interface BenchReport {
  readonly sizes: readonly SizeReport[];
  readonly growth: readonly Growth[];
}

/** Its running sum adds up the rows above for every row: the time grows with their square. */
export const largestHandMade = 1000;

export const reportSize = async (requests: number, turns: number): Promise<SizeReport> => {
  // First, while the process holds nothing else: with a large workbook in memory half of it would be the collecting of garbage.
  const reading = await timeReading(requests);
  const sheets = await openBig(requests);
  try {
    const entries = sheets.values('Changes').length - 1;
    const rankEdit = requests <= largestHandMade && (await compareRankEdit(sheets, requests, turns));
    const remaining = await compareRemaining(sheets, turns);
    const actions = await timeActions(sheets, turns);
    const megabytes = Math.round(process.memoryUsage().rss / 1e6);
    return { requests, entries, actions, reading, ...(rankEdit && { rankEdit }), remaining, megabytes };
  } finally {
    await sheets.close();
  }
};

/** Between each size and the one ten times as large. */
export const growthOf = (sizes: readonly SizeReport[]): Growth[] =>
  sizes.flatMap((small) =>
    sizes
      .filter(({ requests }) => requests === small.requests * 10)
      .flatMap((large) => [
        ...growthOfReading(small, large),
        ...large.actions.flatMap((action) => growthOfAction(small, large, action)),
      ]),
  );

const growthOfReading = (small: SizeReport, large: SizeReport): Growth[] => {
  const between = { from: small.requests, to: large.requests };
  const { reading: before } = small;
  const { reading: after } = large;
  return [
    { action: 'Reading and folding', ...between, times: after.readAndFold / before.readAndFold },
    { action: 'Every seal', ...between, times: after.seals / before.seals },
  ];
};

const growthOfAction = (small: SizeReport, large: SizeReport, { action, own }: ActionTime): Growth[] => {
  const before = small.actions.find((other) => other.action === action);
  return before ? [{ action, from: small.requests, to: large.requests, times: own / before.own }] : [];
};
