/** A workbook of any size as it would have grown: twelve quarters, most of them closed, and a ledger of ten entries a request. */
import type { DraftEntry, LedgerEntry } from '../../src/budget/ledger-entry';
import { noAmounts } from '../../src/budget/ledger/no-amounts';
import { sealOf } from '../../src/budget/ledger/seal-of';
import { toAmount } from '../../src/budget/amount';
import { termsInWords } from '../../src/budget/terms';
import { encodeEntry } from '../../src/sheets/append-changes';
import { headersOf } from '../../src/sheets/column';
import { allocationColumns } from '../../src/sheets/columns/allocation-columns';
import { changesColumns } from '../../src/sheets/columns/changes-columns';
import { requestsColumns } from '../../src/sheets/columns/requests-columns';
import type { FileCell, WorkbookFile } from '../../preview/workbook-file/workbook-file';

/** The one in which the actions are timed; committed already, so that changes can be made. */
export const current = '2026-Q4';
/** Committed by the benchmark. */
export const next = '2027-Q1';
export const today = '2026-11-05T09:30';
export const sales = 'vp.sales@example.com';
const product = 'vp.product@example.com';
/** Points of every request; small, so that no price decides what fits. */
const price = 5;
const unit = 'story points';
const entriesPerRequest = 10;
const terms = { unit, policy: 'Escalating', mode: 'Charge' } as const;

interface Quarter {
  readonly name: string;
  readonly starts: string;
  readonly ends: string;
}

const monthDay = ['01-01', '04-01', '07-01', '10-01'];
const lastDay = ['03-31', '06-30', '09-30', '12-31'];

const quarters: readonly Quarter[] = [2024, 2025, 2026, 2027].flatMap((year) =>
  monthDay.map((start, index) => ({
    name: `${year}-Q${index + 1}`,
    starts: `${year}-${start}`,
    ends: `${year}-${lastDay[index]}`,
  })),
);
const indexOf = (name: string): number => quarters.findIndex((quarter) => quarter.name === name);
const committed = quarters.slice(0, indexOf(current) + 1);
const past = committed.slice(0, -1);

/** Of ten requests six were shipped in closed quarters, two are being built, and two wait for a quarter to come. */
const isPast = (number: number): boolean => number % 10 < 6;
const isCurrent = (number: number): boolean => number % 10 === 6 || number % 10 === 7;
const quarterOf = (number: number): string =>
  (isPast(number) ? past[number % past.length]?.name : isCurrent(number) ? current : undefined) ?? '';

const numbersUpTo = (requests: number): number[] => Array.from({ length: requests }, (_, index) => index + 1);

/** A tenth more than what is in it. */
const budgetOf = (requests: number): number => Math.ceil(requests * price * 1.1) + 100;

const draft = (quarter: string, event: DraftEntry['event'], more: Partial<DraftEntry>): DraftEntry => ({
  ...noAmounts,
  ...{
    quarter,
    event,
    request: '',
    title: '',
    askedBy: sales,
    reason: '',
    cause: 'Sales',
    acceptedBy: sales,
  },
  ...more,
});

const amount = (points: number): number => toAmount(points, unit);

/** What is said about one request in its quarter; re-estimates, which move nothing, fill the ledger up to its length. */
const storyOf = (number: number, length: number): DraftEntry[] => {
  const quarter = quarterOf(number);
  const about = { request: `R-${number}`, title: `Request ${number}`, price: amount(price) };
  const shipped = draft(quarter, 'Shipped', {
    ...about,
    actual: amount(price),
    cause: 'No fault',
    acceptedBy: product,
  });
  const reEstimated = draft(quarter, 'Re-estimated', {
    ...about,
    actual: amount(price),
    cause: 'No fault',
    acceptedBy: product,
  });
  const body = Array.from({ length: length - (isPast(number) ? 2 : 1) }, () => reEstimated);
  const first = draft(quarter, 'Committed', { ...about, effect: -amount(price) });
  return [first, ...body, ...(isPast(number) ? [shipped] : [])];
};

const drafts = (requests: number): DraftEntry[] => {
  const numbers = numbersUpTo(requests).filter((number) => quarterOf(number) !== '');
  const length = Math.floor((requests * entriesPerRequest - 2 * committed.length) / numbers.length);
  return committed.flatMap(({ name }) => {
    const own = numbers.filter((number) => quarterOf(number) === name);
    const budget = amount(budgetOf(requests));
    const aboutBudget = { title: termsInWords(terms), price: budget };
    const left = budget - own.length * amount(price);
    return [
      draft(name, 'Allocated', { ...aboutBudget, effect: budget }),
      ...own.flatMap((number) => storyOf(number, length)),
      ...(name === current ? [] : [draft(name, 'Closed', { ...aboutBudget, price: left, effect: -left })]),
    ];
  });
};

/** Posted as the add-on would have, without folding the ledger anew for each quarter: a hundred thousand entries in seconds. */
const ledgerOf = (requests: number): LedgerEntry[] => {
  const remaining = new Map<string, number>();
  const nextPost = new Map(committed.map(({ name, starts }) => [name, Date.parse(`${starts}T10:00Z`)]));
  /** A minute after the one before, as no two rows that people post come at the same time. */
  const when = (quarter: string): string => {
    const at = nextPost.get(quarter) ?? 0;
    nextPost.set(quarter, at + 60_000);
    return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
  };
  let seal = '';
  return drafts(requests).map((drafted, index) => {
    const left = (remaining.get(drafted.quarter) ?? 0) + drafted.effect;
    remaining.set(drafted.quarter, left);
    const entry = {
      ...drafted,
      ...{ entry: index + 1, apply: index + 1, when: when(drafted.quarter), remaining: left },
    };
    seal = sealOf(entry, seal);
    return { ...entry, seal };
  });
};

const rowOf = <Header extends string>(
  headers: readonly Header[],
  cells: Partial<Record<Header, FileCell>>,
): FileCell[] => headers.map((header) => cells[header] ?? '');

const statusOf = (number: number): string =>
  isPast(number) ? 'Shipped' : isCurrent(number) ? (number % 20 < 10 ? 'Building' : 'Committed') : 'New';

const requestRows = (requests: number): FileCell[][] => {
  const headers = headersOf(requestsColumns);
  let rank = 0;
  return numbersUpTo(requests).map((number) =>
    rowOf(headers, {
      ID: `R-${number}`,
      Rank: isPast(number) ? '' : (rank += 1),
      Request: `Request ${number}`,
      Estimate: price,
      Status: statusOf(number),
      Built: isPast(number) ? 1 : statusOf(number) === 'Building' ? 0.4 : '',
      Price: isPast(number) || isCurrent(number) ? price : '',
      Customer: `Customer ${number % 97}`,
      'Deal value': 10_000 + number,
      'Asked by': `rep${number % 40}@example.com`,
    }),
  );
};

const allocationRows = (requests: number): FileCell[][] => {
  const headers = headersOf(allocationColumns);
  return [...committed, ...quarters.filter(({ name }) => name === next)].map(({ name, starts, ends }) =>
    rowOf(headers, {
      ...{ Quarter: name, Starts: { date: starts }, Ends: { date: ends }, Unit: unit },
      ...{
        Capacity: budgetOf(requests) * 10,
        'Sales share': 0.1,
        'Change policy': terms.policy,
        Mode: terms.mode,
      },
    }),
  );
};

/** Its ledger's cells in the order of the tab. */
const ledgerRows = (requests: number): FileCell[][] => {
  const headers = headersOf(changesColumns);
  // The file takes a date as text, so the codec is given a zone that leaves it as it is.
  const zone = { wallClock: String, instantOf: (local: string) => local as unknown as Date };
  return ledgerOf(requests).map((entry) => {
    const cells = encodeEntry(entry, unit, zone);
    return headers.map((header) =>
      header === 'When' ? { date: entry.when.replace(' ', 'T') } : (cells[header] as FileCell),
    );
  });
};

/** As typed and posted; set up afterwards, it has its formats and totals. */
export const bigWorkbook = (requests: number): WorkbookFile => ({
  timeZone: 'Etc/UTC',
  sheets: [
    { name: 'Allocation', values: [headersOf(allocationColumns), ...allocationRows(requests)] },
    { name: 'Requests', values: [headersOf(requestsColumns), ...requestRows(requests)] },
    { name: 'Changes', values: [headersOf(changesColumns), ...ledgerRows(requests)] },
  ],
});
