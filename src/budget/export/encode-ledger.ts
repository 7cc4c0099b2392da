/**
 * The whole ledger for a data warehouse: newline-delimited JSON, one flat line for each quarter and for each entry, with the same
 * fields on every line. docs/rollup/ledger.schema.json names them; under one schema version fields are only added.
 */
import type { Allocation } from '../allocation';
import type { LedgerEntry } from '../ledger-entry';
import { baseBudget } from '../ledger/state-of';
import type { PlainDateTime } from '../plain-date';
import type { Unit } from '../unit';
import { decimal } from './decimal';

export interface ExportedBook {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** ISO with its zone: '2026-11-05T09:30:00.000Z'. */
  readonly exportedAt: string;
  /** null for a moment that somebody has typed over. */
  readonly instantOf: (when: PlainDateTime) => string | null;
  readonly unitOf: (quarter: string) => Unit;
  readonly allocations: readonly Allocation[];
  readonly ledger: readonly LedgerEntry[];
}

type Line = Readonly<Record<string, string | number | boolean | null>>;

const version = 1;

/** So that every line has every field, in one order. */
const blank = {
  ...{ quarter_starts: null, quarter_ends: null, capacity: null, share_percent: null, base_budget: null },
  ...{ change_policy: null, mode: null },
  ...{
    entry: null,
    apply: null,
    posted_at: null,
    event: null,
    request_id: null,
    title: null,
    change_no: null,
  },
  ...{ built_percent: null, price: null, actual: null, sunk: null, disruption: null, price_shown: null },
  ...{ credit: null, effect: null, remaining: null, asked_by: null, reason: null, cause: null },
  ...{ accepted_by: null, reverses: null, seal: null },
};

/** '' when there is neither a quarter nor an entry; else every line ends in a line break. */
export const encodeLedger = (book: ExportedBook): string =>
  [...book.allocations.map(quarterLine(book)), ...book.ledger.map(entryLine(book))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

const head = (
  { id, name, timeZone, exportedAt, unitOf }: ExportedBook,
  record: string,
  quarter: string,
): Line => ({
  ...{ schema_version: version, record, workbook_id: id, workbook_name: name },
  ...{ exported_at: exportedAt, time_zone: timeZone, quarter, unit: unitOf(quarter) },
});

const quarterLine =
  (book: ExportedBook) =>
  (allocation: Allocation): Line => {
    const { quarter, starts, ends, unit, capacity, shareBp, policy, mode } = allocation;
    return {
      ...head(book, 'quarter', quarter),
      ...blank,
      quarter_starts: starts,
      quarter_ends: ends,
      capacity: decimal(capacity, unit),
      share_percent: (shareBp / 100).toFixed(2),
      base_budget: decimal(baseBudget(allocation), unit),
      change_policy: policy,
      mode,
    };
  };

const entryLine =
  (book: ExportedBook) =>
  (entry: LedgerEntry): Line => {
    const amount = (value: number): string | null =>
      Number.isFinite(value) ? decimal(value, book.unitOf(entry.quarter)) : null;
    return {
      ...head(book, 'entry', entry.quarter),
      ...blank,
      entry: entry.entry,
      apply: entry.apply,
      posted_at: book.instantOf(entry.when),
      event: entry.event,
      request_id: entry.request,
      title: entry.title,
      change_no: entry.changeNo,
      built_percent: (entry.builtBp / 100).toFixed(2),
      price: amount(entry.price),
      actual: amount(entry.actual),
      sunk: amount(entry.sunk),
      disruption: amount(entry.disruption),
      price_shown: amount(entry.priceShown),
      credit: amount(entry.credit),
      effect: amount(entry.effect),
      remaining: amount(entry.remaining),
      asked_by: entry.askedBy,
      reason: entry.reason,
      cause: entry.cause,
      accepted_by: entry.acceptedBy,
      reverses: entry.reverses,
      seal: entry.seal,
    };
  };
