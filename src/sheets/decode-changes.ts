/** Rows of the Changes tab as ledger entries. What can't be read stays visible: the seal check names the row. */
import type { Amount } from '../budget/amount';
import type { LedgerEntry, LedgerEvent, Cause } from '../budget/ledger-entry';
import { units, type Unit } from '../budget/unit';
import type { ChangesHeader } from './columns/changes-columns';
import type { Tab, TabRow } from './read-tab';

/** Amounts are decoded in the unit of the entry's quarter, as they were posted. */
export const decodeChanges = (
  tab: Pick<Tab<ChangesHeader>, 'rows'>,
  unitOf: (quarter: string) => Unit,
): LedgerEntry[] =>
  numberApplies(tab.rows.map((row) => decodeEntry(row, unitOf(String(row.cell('Quarter'))))));

/** Layout 1 kept no number of the Apply; what was posted in one second was one Apply. */
const numberApplies = (entries: readonly LedgerEntry[]): LedgerEntry[] => {
  let apply = 0;
  return entries.map((entry, index) => {
    if (entry.layout !== 1) return entry;
    if (entry.when !== entries[index - 1]?.when) apply += 1;
    return { ...entry, apply };
  });
};

/** The cells that only layout 2 and later fill, every one of them with a number. */
const sinceLayoutTwo: readonly ChangesHeader[] = ['Apply', 'Actual', 'Price shown', 'Reverses'];

const decodeEntry = (row: TabRow<ChangesHeader>, unit: Unit): LedgerEntry => {
  // A blank or a text where a number was posted is NaN, so that it can't pass for 0 under the seal.
  const number = (header: ChangesHeader): number => {
    const value = row.exact(header);
    return typeof value === 'number' ? value : Number.NaN;
  };
  const amount = (header: ChangesHeader): Amount => wholeIfClose(number(header) * units[unit].stepsPerOne);
  const text = (header: ChangesHeader): string => String(row.exact(header));
  const entry: LedgerEntry = {
    entry: number('Entry'),
    when: text('When').padEnd(19, ' 00:00:00'),
    apply: number('Apply'),
    quarter: text('Quarter'),
    event: text('Event') as LedgerEvent,
    request: text('Request'),
    title: text('Title'),
    changeNo: number('Change no.'),
    builtBp: wholeIfClose(number('Built') * 10_000),
    price: amount('Price'),
    actual: amount('Actual'),
    sunk: amount('Sunk'),
    disruption: amount('Disruption'),
    priceShown: amount('Price shown'),
    credit: amount('Credit'),
    effect: amount('Effect'),
    remaining: amount('Remaining'),
    askedBy: text('Asked by'),
    reason: text('Reason'),
    cause: text('Cause') as Cause,
    acceptedBy: text('Accepted by'),
    reverses: number('Reverses'),
    seal: text('Seal'),
  };
  return sinceLayoutTwo.every((header) => row.exact(header) === '') ? fromLayoutOne(entry, unit) : entry;
};

/** What shipped took stood in the reason: 'Shipped at 24 points'. */
const fromLayoutOne = (entry: LedgerEntry, unit: Unit): LedgerEntry => {
  const { event, price, credit, sunk, disruption, reason } = entry;
  const said = Number(/^Shipped at ([\d.]+) /.exec(reason)?.[1]) * units[unit].stepsPerOne;
  const actual = Number.isNaN(said) ? price - credit : Math.round(said);
  return {
    ...entry,
    layout: 1,
    actual: event === 'Shipped' ? actual : 0,
    priceShown: sunk + disruption,
    reverses: 0,
  };
};

/** Undoes binary noise and nothing more: a price edited from 20 to 20.01 must not round back to 20. */
const wholeIfClose = (value: number): number =>
  Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : value;
